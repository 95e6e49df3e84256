export interface TimeLeft {
  /** To be called when a replication is done. */
  finished(): void;
  /** Milliseconds until all are done, at the pace so far; undefined while there is no pace. */
  after(count: number, planned: number): number | undefined;
}

/** `now` is a clock in milliseconds, which starts now. */
export function timeLeft(now: () => number): TimeLeft {
  const started = now();
  let last = started;
  return {
    finished() {
      last = now();
    },
    after(count, planned) {
      if (count === 0) return undefined;
      const pace = (last - started) / count;
      return Math.max(0, pace * (planned - count) - (now() - last));
    },
  };
}
