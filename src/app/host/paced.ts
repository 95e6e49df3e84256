/** Telling how things stand: at most ten times a second however much happens, and twice a second when nothing does. */

const betweenTellings = 100;
const silence = 500;

export interface Paced {
  /** There is something to tell. */
  due(): void;
  /** Tells what is still due; nothing is told after that. */
  end(): void;
}

/** Times in milliseconds. The time left runs on while nothing finishes, hence the telling in a silence. */
export function paced(tell: () => void): Paced {
  let told = Number.NEGATIVE_INFINITY;
  let waiting: NodeJS.Timeout | undefined;
  let ended = false;
  const now = () => {
    clearTimeout(waiting);
    waiting = undefined;
    told = performance.now();
    tell();
  };
  const clock = setInterval(() => {
    if (performance.now() - told >= silence) now();
  }, silence);
  return {
    due() {
      if (ended) return;
      const wait = told + betweenTellings - performance.now();
      if (wait <= 0) now();
      else waiting ??= setTimeout(now, wait);
    },
    end() {
      if (ended) return;
      ended = true;
      clearInterval(clock);
      if (waiting !== undefined) now();
    },
  };
}
