/** What a thread does that looks at one replication: it tells what it sees on the way, and then the answer. */
import type { Scenario } from '../../scenario/scenario.ts';
import { digestOfReplication } from '../digest.ts';
import { film } from '../film/film.ts';
import type { FilmMonth } from '../film/film-month.ts';
import { type PackedScenario, unpacked } from './plain.ts';

/** Which replication. The scenario has the arms that are looked at, and no others. */
export interface Sight {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly replication: number;
}

/** Per kind of look what is asked beside the sight, what is told on the way, and the answer at the end. */
export interface Looks {
  /** Answers with the digest of the replication that was shown. */
  film: { asked: object; told: FilmMonth; answer: string };
}

export type Order<Kind extends keyof Looks = keyof Looks> = Omit<Sight, 'scenario'> & {
  readonly kind: Kind;
  readonly scenario: PackedScenario;
  readonly asked: Looks[Kind]['asked'];
};

/** Structured-cloneable. */
export type Message<Kind extends keyof Looks = keyof Looks> =
  | { readonly told: Looks[Kind]['told'] }
  | { readonly answer: Looks[Kind]['answer'] };

export function look(order: Order, tell: (message: Message) => void): void {
  const { seed, replication } = order;
  const scenario = unpacked(order.scenario);
  const record = film(scenario, seed, replication, (told) => tell({ told }));
  tell({ answer: digestOfReplication(record) });
}
