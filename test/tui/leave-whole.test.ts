import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { leaveWhole, type Process } from '../../src/tui/terminal/leave-whole.ts';

/** A process that can be ended without ending the tests. */
function processOfNoConsequence() {
  const events = new EventEmitter();
  const killed: unknown[] = [];
  const kill = (pid: number, signal?: string | number) => killed.push([pid, signal]) > 0;
  return { process: Object.assign(events, { pid: 7, kill }) as unknown as Process, events, killed };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
  '%s first restores, before all others who listen, and is then raised again',
  (signal) => {
    const { process, events, killed } = processOfNoConsequence();
    const order: string[] = [];
    events.on(signal, () => order.push('another'));
    leaveWhole(() => order.push('restored'), process);
    events.emit(signal, signal);
    expect(order).toStrictEqual(['restored', 'another']);
    expect(killed).toStrictEqual([[7, signal]]);
    // Raised again it must end the program, so nobody of us may still catch it.
    expect(events.listenerCount(signal)).toBe(1);
  },
);

test.each(['exit', 'uncaughtExceptionMonitor'])('%s restores', (event) => {
  const { process, events, killed } = processOfNoConsequence();
  let restored = 0;
  leaveWhole(() => restored++, process);
  events.emit(event);
  expect({ restored, killed }).toStrictEqual({ restored: 1, killed: [] });
});

test('afterwards it listens to nothing', () => {
  const { process, events } = processOfNoConsequence();
  leaveWhole(() => {}, process)();
  expect(events.eventNames()).toStrictEqual([]);
});
