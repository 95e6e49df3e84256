/** What happens to a child: the differences between one stretch of its diary and the next. */
import type { Obstacle } from '../../language/obstacles.ts';
import type { Domain, SchoolKind } from '../../scenario/scenario.ts';
import type { ArmDiary } from './diary.ts';
import type { Help, Need, Situation } from './situation.ts';

export type ChildEvent = { readonly month: number } & (
  | { readonly what: 'born' | 'movesIn' | 'enrols' | 'movesAway' | 'turns18' | 'dropsOut' }
  | { readonly what: 'needRises' | 'needFalls'; readonly domain: Domain; readonly level: number }
  | { readonly what: 'noticed'; readonly domain: Domain }
  | { readonly what: 'asks'; readonly domain: Domain; readonly product: string }
  /** The reason why it waits is new. */
  | {
      readonly what: 'waits';
      readonly domain: Domain;
      readonly product: string;
      readonly why: Obstacle;
      readonly behind: boolean;
    }
  | { readonly what: 'unanswered'; readonly domain: Domain; readonly why: Obstacle }
  | { readonly what: 'leavesQueue'; readonly domain: Domain; readonly product: string }
  /** `waited` months since it asked; `asked`: what it had asked for, where that was something else. */
  | {
      readonly what: 'starts';
      readonly product: string;
      readonly waited: number;
      readonly asked: string | undefined;
    }
  | {
      readonly what: 'ends';
      readonly product: string;
      readonly months: number;
      readonly forMoney: boolean;
    }
  | { readonly what: 'sitsAtHome' }
  | { readonly what: 'backToSchool'; readonly months: number }
  | { readonly what: 'changesSchool'; readonly kind: SchoolKind }
);

/** In order of time. `before` is how the child was when the arm began: where today's diary ends. */
export function eventsOf(diary: ArmDiary, before?: Situation): ChildEvent[] {
  const { comes, leaves, stretches } = diary;
  const events: ChildEvent[] = [];
  if (comes) events.push({ month: comes.month, what: comes.how });
  let last = comes ? undefined : before;
  for (const { from: month, situation } of stretches) {
    if (last) events.push(...changes(month, last, situation));
    last = situation;
  }
  if (leaves) events.push({ month: leaves.month, what: leaves.how });
  return events;
}

const domains = ['school', 'home'] as const;

function changes(month: number, was: Situation, is: Situation): ChildEvent[] {
  const started = domains.some((slot) => is.help[slot] && isOther(was.help[slot], is.help[slot]));
  return [
    ...domains.flatMap((domain) => ofNeed(month, domain, was.need[domain], is.need[domain])),
    ...domains.flatMap((slot) => endOf(month, slot, was, is)),
    ...domains.flatMap((slot) => startOf(month, slot, was, is)),
    ...domains.flatMap((domain) =>
      ofWaiting(month, domain, was.need[domain], is.need[domain], started),
    ),
    ...ofSchool(month, was, is),
  ];
}

function ofNeed(month: number, domain: Domain, was: Need, is: Need): ChildEvent[] {
  const events: ChildEvent[] = [];
  const { level } = is;
  if (level > was.level) events.push({ month, what: 'needRises', domain, level });
  if (level < was.level) events.push({ month, what: 'needFalls', domain, level });
  if (is.known && !was.known && level >= 2) events.push({ month, what: 'noticed', domain });
  return events;
}

function ofWaiting(
  month: number,
  domain: Domain,
  { waits: before, unanswered: inVain }: Need,
  { waits, unanswered }: Need,
  started: boolean,
): ChildEvent[] {
  const events: ChildEvent[] = [];
  const isNew = waits !== undefined && before?.since !== waits.since;
  if (before && !waits && !started)
    events.push({ month, what: 'leavesQueue', domain, product: before.product });
  if (waits) {
    const { product, why, behind } = waits;
    if (isNew) events.push({ month, what: 'asks', domain, product });
    if (isNew || before?.why !== why || before.behind !== behind)
      events.push({ month, what: 'waits', domain, product, why, behind });
  }
  if (unanswered && unanswered !== inVain)
    events.push({ month, what: 'unanswered', domain, why: unanswered });
  return events;
}

function endOf(month: number, slot: Domain, was: Situation, is: Situation): ChildEvent[] {
  const help = was.help[slot];
  if (!help || !isOther(help, is.help[slot])) return [];
  const { product, since } = help;
  return [{ month, what: 'ends', product, months: month - since, forMoney: is.cut[slot] }];
}

function startOf(month: number, slot: Domain, was: Situation, is: Situation): ChildEvent[] {
  const help = is.help[slot];
  if (!help || !isOther(was.help[slot], help)) return [];
  const answered = domains
    .filter((domain) => !is.need[domain].waits)
    .flatMap((domain) => was.need[domain].waits ?? [])
    .sort((a, b) => a.since - b.since)[0];
  const { product } = help;
  return [
    {
      month,
      what: 'starts',
      product,
      waited: answered ? month - answered.since : 0,
      asked: answered && answered.product !== product ? answered.product : undefined,
    },
  ];
}

function ofSchool(month: number, was: Situation, is: Situation): ChildEvent[] {
  const events: ChildEvent[] = [];
  if (is.school && is.school.index !== was.school?.index)
    events.push({ month, what: 'changesSchool', kind: is.school.kind });
  if (was.sitsSince !== undefined && is.sitsSince !== was.sitsSince)
    events.push({ month, what: 'backToSchool', months: month - was.sitsSince });
  if (is.sitsSince !== undefined && is.sitsSince !== was.sitsSince)
    events.push({ month, what: 'sitsAtHome' });
  if (is.droppedOut && !was.droppedOut) events.push({ month, what: 'dropsOut' });
  return events;
}

const isOther = (was: Help | undefined, is: Help | undefined) =>
  was?.product !== is?.product || was?.since !== is?.since;
