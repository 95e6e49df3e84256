/** What a steering group may choose at a quarterly meeting, one thing at a time. */
import type { Cost, Costs, Possible } from '../../experiment/steering/message.ts';

export type Value = boolean | number | string;

/** What is chosen, by the id of the option; what stays as it is is not among it. */
export type Proposal = Readonly<Record<string, Value>>;

export const nothing: Proposal = {};

export type OptionKind =
  | 'pauseShrink'
  | 'smwHours'
  | 'smwKinds'
  | 'smwSchools'
  | 'preventionShare'
  | 'priority'
  | 'extraHours'
  | 'regime'
  | 'start'
  | 'stop';

export type Scale =
  | { readonly kind: 'toggle' }
  | { readonly kind: 'choice'; readonly options: readonly Value[] }
  | {
      readonly kind: 'number';
      readonly least: number;
      readonly most: number;
      readonly step: number;
    };

export interface Option {
  readonly id: string;
  readonly kind: OptionKind;
  /** Of the practice that starts or stops. */
  readonly practice?: Possible['start'][number];
  readonly scale: Scale;
  /** What holds as long as nobody chooses otherwise. */
  readonly now: Value;
  /** Of choosing it; of a number, of a step up. Undefined where it has no price of its own. */
  readonly cost: Cost | undefined;
}

/** Hours a week. */
const hourStep = 1;
/** A percentage point. */
const shareStep = 0.01;
const free: Cost = { perYear: 0, untilEnd: 0, basis: 'computed' };
const unknown: Cost = { perYear: null, untilEnd: null, basis: 'unknown' };

/** For all kinds of school together. */
export const allKinds = 'all';

export function optionsOf(possible: Possible, proposal: Proposal): Option[] {
  const { pauseShrink, preventionShare, priority, extraHours, regime, start, stop } = possible;
  const toggle = { kind: 'toggle' } as const;
  const choice = (...options: Value[]) => ({ kind: 'choice', options }) as const;
  const single = (kind: OptionKind, rest: Omit<Option, 'id' | 'kind'>): Option => ({
    id: kind,
    kind,
    ...rest,
  });
  return [
    ...(pauseShrink.cost === null || pauseShrink.cost.untilEnd === 0
      ? []
      : [single('pauseShrink', { scale: toggle, now: false, cost: pauseShrink.cost })]),
    ...smwOptions(possible, proposal),
    single('preventionShare', {
      scale: { kind: 'number', least: 0, most: 1, step: shareStep },
      now: preventionShare.now,
      cost: preventionShare.costPerPoint,
    }),
    single('priority', { scale: choice('firstCome', 'need'), now: priority.now, cost: free }),
    single('extraHours', {
      scale: choice(true, false),
      now: extraHours.now,
      cost: extraHours.cost,
    }),
    ...(regime.others.length === 0
      ? []
      : [
          single('regime', {
            scale: choice(regime.now.id, ...regime.others.map(({ id }) => id)),
            now: regime.now.id,
            cost: unknown,
          }),
        ]),
    ...(['start', 'stop'] as const).flatMap((kind) => {
      const practices = kind === 'start' ? start : stop;
      return practices.map(
        (practice): Option => ({
          id: `${kind}.${practice.id}`,
          kind,
          practice,
          scale: toggle,
          now: false,
          cost: practice.cost,
        }),
      );
    }),
  ];
}

/** How many hours a school, and, once there are any, at which schools. */
function smwOptions({ smwHours: { now, kinds } }: Possible, proposal: Proposal): Option[] {
  if (kinds.length === 0) return [];
  const hours: Option = {
    id: 'smwHours',
    kind: 'smwHours',
    scale: { kind: 'number', least: 0, most: Number.POSITIVE_INFINITY, step: hourStep },
    now: now.hoursPerWeek,
    cost: kinds[0]?.costPerHour,
  };
  if (valueNow(hours, proposal) === 0) return [hours];
  const which: Option = {
    id: 'smwKinds',
    kind: 'smwKinds',
    scale: { kind: 'choice', options: [allKinds, ...kinds.map(({ kind }) => kind)] },
    now: allKinds,
    cost: undefined,
  };
  const chosen = valueNow(which, proposal);
  const most = kinds
    .filter(({ kind }) => chosen === allKinds || kind === chosen)
    .reduce((sum, { schools }) => sum + schools, 0);
  return [
    hours,
    ...(kinds.length > 1 ? [which] : []),
    {
      id: 'smwSchools',
      kind: 'smwSchools',
      scale: { kind: 'number', least: 1, most, step: 1 },
      now: Math.min(most, now.schools || most),
      cost: undefined,
    },
  ];
}

/** Never more than may be: what was chosen with another choice may have become too much. */
export function valueNow(
  { id, now, scale }: Pick<Option, 'id' | 'now' | 'scale'>,
  proposal: Proposal,
): Value {
  if (!Object.hasOwn(proposal, id)) return now;
  const value = proposal[id] as Value;
  return scale.kind === 'number' ? Math.min(scale.most, Number(value)) : value;
}

export const isChosen = (option: Option, proposal: Proposal): boolean =>
  valueNow(option, proposal) !== option.now;

/** The same proposal with this value in it. */
export function choose(option: Option, value: Value, proposal: Proposal): Proposal {
  const { [option.id]: _, ...rest } = proposal;
  return value === option.now ? rest : { ...rest, [option.id]: value };
}

/** So many steps further, or back below 0: a number stops at its ends, a choice goes round. */
export function turned({ scale }: Option, value: Value, steps: number): Value {
  switch (scale.kind) {
    case 'toggle':
      return !value;
    case 'choice':
      return scale.options.at(
        (scale.options.indexOf(value) + steps) % scale.options.length,
      ) as Value;
    case 'number': {
      const { least, most, step } = scale;
      const to = Number((Number(value) + steps * step).toPrecision(12));
      return Math.max(least, Math.min(most, to));
    }
  }
}

/** Of an option that is chosen, where it is known by itself; else of what it would take. */
export function costOf(option: Option, proposal: Proposal, costs: Costs): Cost | undefined {
  const { kind, cost } = option;
  if (kind === 'start' || kind === 'stop' || cost === undefined) return cost;
  const chosen = isChosen(option, proposal) || (kind === 'smwHours' && costs.smwHours);
  return (chosen ? costs[kind as keyof Costs] : undefined) ?? cost;
}
