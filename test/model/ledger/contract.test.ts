import { describe, expect, it } from 'vitest';
import { contracts } from '../../../src/model/ledger/contract.ts';
import { kinds } from '../../../src/model/ledger/money.ts';
import { payers } from '../../../src/model/products.ts';
import { type SmallOptions, type SmallWorld, smallWorld } from '../small-world.ts';

const perHour = (id: string, euro: number): string =>
  `products.${id}.price={value: ${euro}, per: hour}`;
const set = [
  perHour('smw', 60),
  perHour('wijkteam', 50),
  'products.smw.payers={school: .5, municipality: .5}',
  'products.wijkteam.hoursPerWeekPer1000=10',
  'schools.smw.hoursPerWeek={po: 3, vo: 10}',
  'schools.smw.flexHoursPerWeek={po: 0}',
  'schools.smw.weeks=40',
  'schools.smw.coordination=0.25',
];

const world = (more: Partial<SmallOptions> & { set?: readonly string[] } = {}): SmallWorld =>
  smallWorld({ arm: 'population', ...more, set: [...set, ...(more.set ?? [])] });

function cents(w: SmallWorld, kind: (typeof kinds)[number], code: number): number[] {
  const sums = [0, 0, 0];
  for (const c of contracts(w.rules, w.m).list)
    if (c.code === code && c.kind === kinds.indexOf(kind)) sums[c.payer]! += c.cents;
  return sums;
}

describe('contracted hours', () => {
  it('of SMW: every school’s hours, of VO the residents’ part, over a twelfth of the weeks', () => {
    const w = world();
    const weekly = w.rules.population.schools.reduce((sum, school) => {
      const own = school.caseHours + school.coordinationHours;
      return (
        sum +
        own *
          (school.kind === 'vo' ? 1 / (1 + w.rules.scenario.schools.nonResident.perResident) : 1)
      );
    }, 0);
    expect(w.rules.population.schools.filter(({ kind }) => kind === 'po')).toHaveLength(1);
    const monthly = Math.round(((weekly * 40) / 12) * 6000);
    expect(cents(w, 'care', w.code('smw'))).toEqual([
      Math.ceil(monthly / 2),
      0,
      Math.floor(monthly / 2),
    ]);
  });

  it('of a neighbourhood team: by the thousand children, 52 weeks a year', () => {
    const w = world();
    expect(cents(w, 'care', w.code('wijkteam'))).toEqual([
      0,
      0,
      Math.round(((10 * 0.4 * 52) / 12) * 5000),
    ]);
  });

  it('grow in their case hours alone while a programme adds hours', () => {
    const before = cents(world(), 'care', 1)[0]!;
    const w = world({ set: ['arms.population.programmes=[smw-expansion]'] });
    const after = cents(w, 'care', w.code('smw'))[0]!;
    const po = w.rules.population.schools.find(({ kind }) => kind === 'po')!;
    expect(po.caseHours).toBeCloseTo(3 * 0.75, 12);
    expect(after - before).toBeCloseTo((((3 * 0.75 * 0.5 * 40) / 12) * 6000) / 2, -1);
  });
});

describe('programmes', () => {
  it('cost their hours at the schools that take part and their yearly sum, as prevention in Q2', () => {
    const w = world({
      set: [
        'arms.population.programmes=[parent-groups]',
        'programmes.parent-groups.dose={hoursPerWeek: 2, hoursPerWeekPerSchool: 3, weeks: 40}',
        'programmes.parent-groups.price={value: 50, per: hour}',
        'programmes.parent-groups.perYear=1200',
        'programmes.parent-groups.payers={swv: 0, municipality: 1}',
      ],
    });
    const { schools } = w.rules.running[0]!;
    expect(schools).toBeGreaterThan(0);
    const yearly = (2 + 3 * schools) * 40 * 5000 + 120_000;
    expect(cents(w, 'prevention', 0)).toEqual([0, 0, Math.round(yearly / 12)]);
    expect(
      contracts(w.rules, w.m).list.find((c) => c.kind === kinds.indexOf('prevention'))!.quadrant,
    ).toBe(2);
  });

  it('are paid from their start to before their end', () => {
    const w = world({
      set: [
        'arms.population.programmes=[parent-groups]',
        'programmes.parent-groups.start=2',
        'programmes.parent-groups.end=4',
      ],
    });
    const paid = [0, 1, 2, 3, 4].map((month) => {
      w.at(month);
      return cents(w, 'prevention', 0)[payers.indexOf('municipality')]! > 0;
    });
    expect(paid).toEqual([false, false, true, true, false]);
  });
});

describe('the access team', () => {
  it('costs its share of today’s access cost by payer, and monitoring by the thousand children', () => {
    const w = world({
      set: [
        'arms.population.accessCost.team=0.25',
        'arms.population.accessCost.monitoring={value: 250, per: month}',
      ],
    });
    expect(cents(w, 'access', 0)).toEqual([0, 250, 500]);
    expect(cents(w, 'administration', 0)).toEqual([0, 0, 10_000]);
  });

  it('is not there in the run-in', () => {
    const w = world({ runIn: true });
    expect(cents(w, 'access', 0)).toEqual([0, 0, 0]);
  });
});

it('each pot knows what it pays of the contracts', () => {
  const w = smallWorld({ arm: 'trajectoryCeiling', set });
  const { list, byPot } = contracts(w.rules, w.m);
  const paidBy = (payer: number): number =>
    list.filter((c) => c.payer === payer && c.quadrant > 1).reduce((sum, c) => sum + c.cents, 0);
  expect([...byPot]).toEqual([0, 1, 2].map(paidBy));
});
