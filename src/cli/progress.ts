import type { Progress } from '../experiment/run-experiment.ts';
import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { numbersIn } from '../language/numbers.ts';
import type { Given } from './given.ts';
import type { Output } from './streams.ts';

export interface ProgressLine {
  update(progress: Progress): void;
  /** Wipes the line. */
  end(): void;
}

const cells = 30;
/** A terminal over a slow line must not be the bottleneck. */
const betweenPaints = 100;
/** Who has every line read aloud wants few of them. */
const betweenLines = 10_000;

export interface ProgressOptions {
  /** Said before how far it is. */
  readonly what?: string;
  /** A clock in milliseconds. */
  readonly now?: () => number;
}

/**
 * On a terminal a bar with the time left, or now and then a line that says the same to who reads line by line; elsewhere and
 * for who wants quiet nothing. Time runs from now on.
 */
export function progressFor(
  { quiet, plain, language }: Pick<Given, 'quiet' | 'plain' | 'language'>,
  output: Output,
  { what = '', now = () => performance.now() }: ProgressOptions = {},
): ProgressLine {
  if (quiet || output.isTTY !== true) return { update: () => {}, end: () => {} };
  const started = now();
  let written = plain ? started : Number.NEGATIVE_INFINITY;
  return {
    update(progress) {
      const time = now();
      const isLast = progress.finished >= progress.planned;
      if (
        plain ? isLast || time - written < betweenLines : !isLast && time - written < betweenPaints
      )
        return;
      written = time;
      const told = what + toldOf(progress, time - started, language);
      output.write(plain ? `${told}\n` : `\r\x1b[K${bar(progress)} ${told}`);
    },
    end() {
      if (!plain) output.write('\r\x1b[K');
    },
  };
}

function bar({ finished, planned }: Progress): string {
  const full = Math.floor((cells * finished) / planned);
  return `▕${'█'.repeat(full)}${'░'.repeat(cells - full)}▏`;
}

function toldOf({ finished, planned }: Progress, elapsed: number, language: Language): string {
  const { run } = messagesIn(language);
  const { whole } = numbersIn(language);
  const count = run.progress(whole(finished), whole(planned));
  if (finished === 0) return count;
  const left = duration((elapsed / finished) * (planned - finished), language);
  return `${count} · ${run.timeLeft(left)}`;
}

function duration(milliseconds: number, language: Language): string {
  const { run } = messagesIn(language);
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 100
    ? run.seconds(String(seconds))
    : run.minutes(String(Math.ceil(seconds / 60)));
}
