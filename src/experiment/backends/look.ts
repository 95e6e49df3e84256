/** What a thread does that looks at one replication: it tells what it sees on the way, and then the answer. */
import type { Scenario } from '../../scenario/scenario.ts';
import { type ChildChoice, chooseChildren } from '../child/choose.ts';
import { type ChildDiary, followChildren } from '../child/diary.ts';
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
  children: { asked: { readonly perKind: number }; told: never; answer: readonly ChildChoice[] };
  diaries: { asked: { readonly children: readonly number[] }; told: never; answer: Diaries };
}

export interface Diaries {
  /** In the order of the children. */
  readonly diaries: readonly ChildDiary[];
  /** Of the replication they are from. */
  readonly digest: string;
}

export type Order<Kind extends keyof Looks = keyof Looks> = {
  readonly [K in Kind]: Omit<Sight, 'scenario'> & {
    readonly kind: K;
    readonly scenario: PackedScenario;
    readonly asked: Looks[K]['asked'];
  };
}[Kind];

/** Structured-cloneable. */
export type Message<Kind extends keyof Looks = keyof Looks> =
  | { readonly told: Looks[Kind]['told'] }
  | { readonly answer: Looks[Kind]['answer'] };

export function look(order: Order, tell: (message: Message) => void): void {
  tell({ answer: answerTo(order, (told) => tell({ told })) });
}

function answerTo(order: Order, show: (month: FilmMonth) => void): Looks[keyof Looks]['answer'] {
  const { seed, replication } = order;
  const scenario = unpacked(order.scenario);
  switch (order.kind) {
    case 'film':
      return digestOfReplication(film(scenario, seed, replication, show));
    case 'children':
      return chooseChildren(scenario, seed, replication, order.asked.perKind);
    case 'diaries': {
      const { children } = order.asked;
      const { diaries, record } = followChildren(scenario, seed, replication, children);
      return { diaries, digest: digestOfReplication(record) };
    }
  }
}
