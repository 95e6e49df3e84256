/** What may end a program from outside and can be heard. `kill -9` cannot. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** As much of the process as this needs. */
export type Process = Pick<
  NodeJS.Process,
  'pid' | 'kill' | 'on' | 'off' | 'prependListener' | 'removeListener'
>;

/**
 * Whatever ends the program, `restore` is called first, so that the terminal is left as it was found: at
 * exit, at a signal (which then does what it would have done without us) and at a crash, before its
 * message is printed. Call the result when there is nothing to restore any more.
 */
export function leaveWhole(restore: () => void, process: Process): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    restore();
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    process.off('exit', restore);
    process.off('uncaughtExceptionMonitor', restore);
    for (const signal of signals) process.off(signal, onSignal);
  };
  process.on('exit', restore);
  process.on('uncaughtExceptionMonitor', restore);
  // First of all who listen: Ink would end the program itself if nobody else did.
  for (const signal of signals) process.prependListener(signal, onSignal);
  return forget;
}
