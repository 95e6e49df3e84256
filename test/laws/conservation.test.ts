import { expect, it } from 'vitest';
import { ADULT } from '../../src/model/clock.ts';
import { simulate } from '../../src/model/simulate.ts';
import type { Population } from '../../src/population/population.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';

const scenario = resolveScenario(openScenario('scenarios/les.yaml'), {
  set: ['area.children=800', 'horizon.pilot=36', 'demography.moves=0.2'],
});
let population: Population | undefined;
const movedIn: number[] = [];
const { today, arms, startBudget } = simulate(scenario, 'whole', 0, {
  watch: (arm, world, rules, m) => {
    population = world.population;
    if (arm === 'population') movedIn[rules.now.month] = m.people.movedInCount;
  },
});

it('children: start + births + in = end + out + of age, in every arm', () => {
  const { birthMonth, residents, families, moves, start } = population!;
  const here = birthMonth.subarray(0, residents.first.at(-1));
  const bornIn = (from: number, to: number): number =>
    here.filter((month) => month >= from && month <= to).length;
  const begin = today.months['children.total'].at(-1)!;
  const births = bornIn(0, 35);
  const ofAge = bornIn(-ADULT, 35 - ADULT);
  let out = 0;
  for (let month = 0; month < 36; month++)
    for (const family of moves[month - start]!)
      for (let j = families.offset[family]!; j < families.offset[family + 1]!; j++) {
        const age = month - birthMonth[families.rows[j]!]!;
        if (age >= 0 && age < ADULT) out += 1;
      }
  const into = movedIn.reduce((sum, n) => sum + n, 0);
  expect(into).toBeGreaterThan(100);
  for (const { months } of arms)
    expect(begin + births + into).toBe(months['children.total'].at(-1)! + out + ofAge);
});

it('cents: whole, and the same whichever way they are added up', () => {
  for (const { months, years } of [today, ...arms]) {
    const total = (ids: readonly (keyof typeof months)[]): number =>
      ids.reduce((sum, id) => sum + months[id].reduce((all, x) => all + x, 0), 0);
    const all = total(['spend.total']);
    expect(Number.isSafeInteger(all)).toBe(true);
    expect(total(['spend.q1', 'spend.q2', 'spend.q3', 'spend.q4'])).toBe(all);
    expect(total(['spend.school', 'spend.swv', 'spend.municipality'])).toBe(all);
    expect(
      total([
        'spend.care',
        'spend.access',
        'spend.administration',
        'spend.prevention',
        'spend.transport',
      ]),
    ).toBe(all);
    expect(years['spend.total'].reduce((sum, x) => sum + x, 0)).toBe(all);
  }
});

it('B0 is what the pool’s payers booked in the last run-in year', () => {
  expect(startBudget['pool']).toBe(today.years['budget.spent'].at(-1));
  const { years } = today;
  const outside = years['spend.q1'].at(-1)! + years['spend.transport'].at(-1)!;
  expect(startBudget['pool']).toBe(years['spend.total'].at(-1)! - outside);
  expect(startBudget['school']! + startBudget['swv']! + startBudget['municipality']!).toBe(
    startBudget['pool'],
  );
});
