/**
 * Works until it is done or somebody presses Ctrl-C or asks the process to end, which aborts the signal: what is finished
 * can then be kept. Who asks twice does not want to wait for that.
 */
export async function untilInterrupted<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const abort = new AbortController();
  const onInterrupt = () => {
    if (abort.signal.aborted) process.exit(130);
    abort.abort();
  };
  for (const signal of signals) process.on(signal, onInterrupt);
  try {
    return await work(abort.signal);
  } finally {
    for (const signal of signals) process.off(signal, onInterrupt);
  }
}

const signals = ['SIGINT', 'SIGTERM'] as const;
