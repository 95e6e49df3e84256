/** What the host's thread does all day: it does what it is asked, several things at once if need be. */
import type { MessagePort } from 'node:worker_threads';
import { type Carried, carried } from './carried.ts';
import { type Deed, deeds, type Verb } from './verbs.ts';

/** To the host, about a job: do it, or stop it. */
export type Order =
  | { readonly job: number; readonly verb: Verb; readonly question: unknown }
  | { readonly job: number; readonly verb: 'stop' };

/** From the host, about a job; nothing follows upon an answer, or upon what went wrong. */
export type Report =
  | { readonly job: number; readonly told: unknown }
  | { readonly job: number; readonly answer: unknown }
  | { readonly job: number; readonly wrong: Carried };

export type Port = Pick<MessagePort, 'on' | 'postMessage'>;

export function serve(port: Port): void {
  const running = new Map<number, AbortController>();
  const report = (report: Report) => port.postMessage(report);

  async function doIt(job: number, verb: Verb, question: unknown): Promise<void> {
    const stop = new AbortController();
    running.set(job, stop);
    try {
      const deed = deeds[verb] as (...words: unknown[]) => ReturnType<Deed<Verb>>;
      const answer = await deed(question, (told: unknown) => report({ job, told }), stop.signal);
      report({ job, answer });
    } catch (error) {
      report({ job, wrong: carried(error) });
    } finally {
      running.delete(job);
    }
  }

  port.on('message', (order: Order) => {
    if (order.verb === 'stop') running.get(order.job)?.abort();
    else void doIt(order.job, order.verb, order.question);
  });
}
