/** How far a verb is, told to whoever asked, no more often than can be read. */
import { paced } from './paced.ts';
import { timeLeft } from './time-left.ts';

export interface Steps {
  readonly finished: number;
  /** By what is foreseen now. */
  readonly planned: number;
  /** Milliseconds until those are done; unknown until the first is finished. */
  readonly left: number | undefined;
}

export interface Stepping {
  /** A step is finished: so many are by now. */
  heard(now: Pick<Steps, 'finished' | 'planned'>): void;
  /** There is something else to tell. */
  due(): void;
  /** Tells what is still due; nothing is told after that. */
  end(): void;
}

export function stepping(tell: (steps: Steps) => void, planned = 0): Stepping {
  const left = timeLeft(() => performance.now());
  let now = { finished: 0, planned };
  const { due, end } = paced(() => tell({ ...now, left: left.after(now.finished, now.planned) }));
  return {
    heard({ finished, planned }) {
      now = { finished, planned };
      left.finished();
      due();
    },
    due,
    end,
  };
}
