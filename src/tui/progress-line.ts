/** How far something is and how long it still takes, as a line: `▕███░░░▏ 3 van 8 · nog 42 s`. */
import type { Steps } from '../app/host/steps.ts';
import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { screenMessagesIn } from '../language/messages/tui/tui.ts';
import { numbersIn } from '../language/numbers.ts';

const longestBar = 40;
const shortestBar = 6;

/** `counted` says of what `3 van 8` there are; `instead` stands where the time left would, when there is something else to say. */
export function progressLine(
  { finished, planned, left }: Steps,
  counted: (progress: string) => string,
  language: Language,
  width: number,
  instead?: string,
): string {
  const { run } = messagesIn(language);
  const { whole } = numbersIn(language);
  const time = left === undefined ? [] : [run.timeLeft(duration(left, language))];
  const text =
    planned === 0
      ? (instead ?? screenMessagesIn(language).run.starting)
      : [
          counted(run.progress(whole(finished), whole(planned))),
          ...(instead === undefined ? time : [instead]),
        ].join(' · ');
  return withBar(text, finished, planned, width);
}

/** A bar in front of the text, where there is room for one. */
function withBar(text: string, finished: number, planned: number, width: number): string {
  const cells = Math.min(longestBar, width - text.length - 3);
  if (cells < shortestBar) return text;
  const full = planned === 0 ? 0 : Math.floor((cells * finished) / planned);
  return `▕${'█'.repeat(full)}${'░'.repeat(cells - full)}▏ ${text}`;
}

/** 42 s, 3 min */
function duration(milliseconds: number, language: Language): string {
  const { run } = messagesIn(language);
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100
    ? run.seconds(String(seconds))
    : run.minutes(String(Math.ceil(seconds / 60)));
}
