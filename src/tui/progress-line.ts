/** How far something is and how long it still takes, as a line: `▕███░░░▏ 3 van 8 · nog 42 s`. */
import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';

const longestBar = 40;
const shortestBar = 6;

/** A bar in front of the text, where there is room for one. */
export function withBar(text: string, finished: number, planned: number, width: number): string {
  const cells = Math.min(longestBar, width - text.length - 3);
  if (cells < shortestBar) return text;
  const full = planned === 0 ? 0 : Math.floor((cells * finished) / planned);
  return `▕${'█'.repeat(full)}${'░'.repeat(cells - full)}▏ ${text}`;
}

/** 42 s, 3 min */
export function duration(milliseconds: number, language: Language): string {
  const { run } = messagesIn(language);
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100
    ? run.seconds(String(seconds))
    : run.minutes(String(Math.ceil(seconds / 60)));
}
