/** A steered future in a thread of its own, so that a screen stays awake. */
import { Piscina } from 'piscina';
import { Faults } from '../../language/fault.ts';
import type { Answer, Errand, Results, Sent } from '../steering/errand.ts';
import type { Costs, Decided, QuarterReport } from '../steering/message.ts';
import type { SteeringQuestion } from '../steering/start.ts';

/** Like `Steering`, with a wait. Errands are done in the order in which they were given, one at a time. */
export interface SteeringThread {
  /** Rejects with `Faults` when a decision is no decision; then nothing is lived. */
  next(decided?: readonly Decided[]): Promise<QuarterReport>;
  costs(measures: Decided['measures']): Promise<Costs>;
  log(): Promise<Results['log']>;
  record(): Promise<Results['record']>;
  /** Lets the thread go; what it has not answered is rejected. May be called more than once. */
  close(): Promise<void>;
}

/** Beside this file in the bundle; as TypeScript, which a thread needs a loader for, in a checkout. */
const bundled = import.meta.url.endsWith('.js');
const own = new URL(bundled ? './steering-worker.js' : './steering-worker.ts', import.meta.url);

export function steeringThread(question: SteeringQuestion): SteeringThread {
  const pool = new Piscina({
    filename: own.href,
    workerData: question,
    minThreads: 1,
    maxThreads: 1,
    // A thread that waits for work in `Atomics.wait` cannot be told to stop.
    atomics: 'disabled',
    ...(bundled ? {} : { execArgv: ['--import', import.meta.resolve('tsx')] }),
  });
  let number = 0;
  let closed = false;

  async function send<K extends Errand['do']>(errand: Errand & { do: K }): Promise<Results[K]> {
    if (closed) throw new Error('steering: it was closed');
    const answer: Answer = await pool.run({ number: ++number, errand } satisfies Sent);
    if ('faults' in answer) throw new Faults(answer.faults);
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.result as Results[K];
  }
  return {
    next: (decided = []) => send({ do: 'next', decided }),
    costs: (measures) => send({ do: 'costs', measures }),
    log: () => send({ do: 'log' }),
    record: () => send({ do: 'record' }),
    async close() {
      if (closed) return;
      closed = true;
      await pool.destroy();
    },
  };
}
