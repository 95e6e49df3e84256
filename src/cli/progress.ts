import type { Progress } from '../experiment/run-experiment.ts';
import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { numbersIn } from '../language/numbers.ts';
import type { Output } from './streams.ts';

export interface ProgressLine {
  update(progress: Progress): void;
  /** Wipes the line. */
  end(): void;
}

const cells = 30;
/** A terminal over a slow line must not be the bottleneck. */
const leastMilliseconds = 100;

/** A bar with the time left, on a terminal; elsewhere nothing. `now` is a clock in milliseconds. */
export function progressLine(
  output: Output,
  language: Language,
  now: () => number = () => performance.now(),
): ProgressLine {
  if (output.isTTY !== true) return { update: () => {}, end: () => {} };
  const started = now();
  let painted = Number.NEGATIVE_INFINITY;
  return {
    update(progress) {
      const time = now();
      if (time - painted < leastMilliseconds && progress.finished < progress.planned) return;
      painted = time;
      output.write(`\r\x1b[K${bar(progress, time - started, language)}`);
    },
    end: () => void output.write('\r\x1b[K'),
  };
}

function bar({ finished, planned }: Progress, elapsed: number, language: Language): string {
  const { run } = messagesIn(language);
  const { whole } = numbersIn(language);
  const full = Math.floor((cells * finished) / planned);
  const count = run.progress(whole(finished), whole(planned));
  const left =
    finished === 0
      ? ''
      : ` · ${run.timeLeft(duration((elapsed / finished) * (planned - finished), language))}`;
  return `▕${'█'.repeat(full)}${'░'.repeat(cells - full)}▏ ${count}${left}`;
}

function duration(milliseconds: number, language: Language): string {
  const { run } = messagesIn(language);
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100
    ? run.seconds(String(seconds))
    : run.minutes(String(Math.ceil(seconds / 60)));
}
