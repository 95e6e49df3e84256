/** What a steering group may decide now. */

import { euros } from '../../language/units.ts';
import { inForce } from '../../model/access/programme.ts';
import type { Playing } from '../../model/simulate.ts';
import { costOf, type Cost as InCents } from '../../model/steering/cost.ts';
import type { Measures, Programme, Scenario } from '../../scenario/scenario.ts';
import { schoolKinds } from '../../scenario/schema/names.ts';
import type { Cost, Costs, Named, Possible, Practice } from './message.ts';

/** `regimes`: all that the scenario has. */
export function possibleNow(
  { rules, m }: Playing,
  { programmes }: Scenario,
  regimes: readonly Named[],
): Possible {
  const { regime, smwOnTop, population } = rules;
  const cost = <K extends keyof Measures>(key: K, value: NonNullable<Measures[K]>) =>
    inEuros(costOf({ [key]: value }, rules, m)[key]);
  const runs = ({ id }: Programme) =>
    rules.programmes.some((one) => one.programme.id === id && inForce(one, rules.now.month));
  const practice = (key: 'start' | 'stop', one: Programme): Practice => ({
    id: one.id,
    name: one.name,
    cost: key === 'start' ? cost('start', [one]) : cost('stop', [one.id]),
  });
  const withSmw = population.schools.filter(({ caseHours }) => caseHours > 0);
  return {
    pauseShrink: {
      cost:
        rules.funds.pots[0]?.budgets[m.clock.year + 1] === undefined
          ? null
          : cost('pauseShrink', true),
    },
    extraHours: {
      now: regime.allocation.extraHours,
      cost: cost('extraHours', !regime.allocation.extraHours),
    },
    priority: { now: regime.priority },
    preventionShare: {
      now: regime.prevention.share,
      costPerPoint: cost('preventionShare', regime.prevention.share + 0.01),
    },
    smwHours: {
      now: {
        hoursPerWeek: smwOnTop ? Math.max(...smwOnTop) : 0,
        schools: smwOnTop?.reduce((n, hours) => n + Number(hours > 0), 0) ?? 0,
      },
      kinds: schoolKinds.flatMap((kind) => {
        const schools = withSmw.filter((school) => school.kind === kind).length;
        if (schools === 0) return [];
        return [{ kind, schools, costPerHour: hourAt(kind) }];
      }),
    },
    start: programmes.filter((one) => !runs(one)).map((one) => practice('start', one)),
    stop: programmes.filter(runs).map((one) => practice('stop', one)),
    regime: {
      now: { id: regime.id, name: regime.name },
      others: regimes.filter(({ id }) => id !== regime.id),
    },
  };

  /** Of one hour a week at one school, whatever is on top already. */
  function hourAt(kind: (typeof schoolKinds)[number]) {
    const bare = { ...rules, smwOnTop: undefined };
    const smwHours = { hoursPerWeek: 1, schools: 1, kinds: [kind] };
    return inEuros(costOf({ smwHours }, bare, m).smwHours);
  }
}

/** What these measures cost, each by itself. */
export function costsNow({ rules, m }: Playing, measures: Measures): Costs {
  const all = costOf(measures, rules, m);
  const proposed = Object.keys(measures) as (keyof Measures)[];
  return Object.fromEntries(proposed.map((key) => [key, inEuros(all[key])]));
}

function inEuros({ perYear, untilEnd, basis }: InCents): Cost {
  const shown = (cents: number | null) => (cents === null ? null : euros(cents) + 0);
  return { perYear: shown(perYear), untilEnd: shown(untilEnd), basis };
}
