/**
 * A thread of its own for the verbs, with threads of theirs to simulate in: who asks can listen to keys meanwhile. It is
 * one thread for all that is asked: it knows of each folder of unfinished work whether somebody is still busy there.
 */
import { Worker } from 'node:worker_threads';
import { unloaded } from './carried.ts';
import type { Order, Report } from './serve.ts';
import type { Answer, Question, Told, Verb } from './verbs.ts';

export interface Host {
  /**
   * Rejects with what the verb rejects with: Faults and Trouble as such. When `signal` aborts the verb stops, and answers or
   * rejects as it does then.
   */
  ask<V extends Verb>(
    verb: V,
    question: Question<V>,
    hearing?: { readonly signal?: AbortSignal; readonly tell?: (told: Told<V>) => void },
  ): Promise<Answer<V>>;
  /** Lets the thread go, with all that still runs on it. */
  close(): Promise<void>;
}

/** Beside this file in the bundle; in a checkout TypeScript, which a thread can import with a loader, but not begin with. */
function hostThread(): Worker {
  if (import.meta.url.endsWith('.js'))
    return new Worker(new URL('./host-thread.js', import.meta.url));
  const loader = import.meta.resolve('tsx/esm/api');
  const { href } = new URL('./host-thread.ts', import.meta.url);
  return new Worker(
    `import('${loader}').then(({ register }) => { register(); return import('${href}'); })`,
    { eval: true },
  );
}

interface Waiting {
  tell(told: unknown): void;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** The thread starts when something is asked. */
export function openHost(): Host {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let jobs = 0;

  function start(): Worker {
    const started = hostThread();
    started.on('message', hear);
    started.on('error', (error) => lost(started, error));
    started.on('exit', () => lost(started, new Error('the host is gone')));
    return started;
  }

  function hear(report: Report): void {
    const who = waiting.get(report.job);
    if ('told' in report) {
      who?.tell(report.told);
      return;
    }
    waiting.delete(report.job);
    if ('answer' in report) who?.resolve(report.answer);
    else who?.reject(unloaded(report.wrong));
  }

  /** Whoever asks after that gets another thread. */
  function lost(which: Worker, error: Error): void {
    if (which !== worker) return;
    worker = undefined;
    const asked = [...waiting.values()];
    waiting.clear();
    for (const { reject } of asked) reject(error);
  }

  return {
    async ask<V extends Verb>(
      verb: V,
      question: Question<V>,
      { signal, tell }: { signal?: AbortSignal; tell?: (told: Told<V>) => void } = {},
    ) {
      worker ??= start();
      const own = worker;
      const job = jobs++;
      const order = (order: Order) => own.postMessage(order);
      const stop = () => order({ job, verb: 'stop' });
      try {
        return await new Promise<Answer<V>>((resolve, reject) => {
          waiting.set(job, {
            tell: (told) => tell?.(told as Told<V>),
            resolve: (answer) => resolve(answer as Answer<V>),
            reject,
          });
          order({ job, verb, question });
          if (signal?.aborted) stop();
          signal?.addEventListener('abort', stop);
        });
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    },
    async close() {
      await worker?.terminate();
    },
  };
}
