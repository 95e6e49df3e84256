/** Looks at one replication in a thread of its own, so that whoever shows what is seen goes on hearing keys. */
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Looks, Message, Order, Sight } from './look.ts';
import { packed } from './plain.ts';

/** Beside this file in the bundle; as TypeScript, which a thread needs a loader for, in a checkout. */
const bundled = import.meta.url.endsWith('.js');
const worker = new URL(bundled ? './look-worker.js' : './look-worker.ts', import.meta.url);

export interface Looking<Answer> {
  /** Undefined when it was closed before it had seen all; rejects when the simulation throws. */
  readonly done: Promise<Answer | undefined>;
  /** Stops looking, at once; nothing is told after that. Resolves when the thread is gone. */
  close(): Promise<void>;
}

export function lookInThread<Kind extends keyof Looks>(
  kind: Kind,
  { scenario, ...sight }: Sight,
  asked: Looks[Kind]['asked'],
  tell: (told: Looks[Kind]['told']) => void = () => {},
): Looking<Looks[Kind]['answer']> {
  const pool = new Piscina({
    filename: worker.href,
    minThreads: 1,
    maxThreads: 1,
    // A thread that waits for work in `Atomics.wait` cannot be told to stop.
    atomics: 'disabled',
    ...(bundled ? {} : { execArgv: ['--import', 'tsx'] }),
  });
  const order: Order<Kind> = { kind, ...sight, scenario: packed(scenario), asked };
  const { port1: here, port2: port } = new MessageChannel();
  let closed = false;
  let end = () => {};
  const done = new Promise<Looks[Kind]['answer'] | undefined>((resolve, reject) => {
    end = () => resolve(undefined);
    // The answer comes by the same way as what is told, so it comes last.
    here.on('message', (message: Message<Kind>) => {
      if (closed) return;
      if ('told' in message) tell(message.told);
      else resolve(message.answer);
    });
    pool.run({ order, port }, { transferList: [port] }).catch(reject);
  });
  const leave = () => {
    here.close();
    return pool.destroy();
  };
  done.then(leave, leave);
  return {
    done,
    async close() {
      closed = true;
      end();
      await leave();
    },
  };
}
