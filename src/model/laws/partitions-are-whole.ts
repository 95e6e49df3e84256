/** Every child is counted once by what it needs, by what it gets, by how these match; every euro likewise. */
import { type IndicatorId, indicatorIds } from '../../language/indicators.ts';
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';
import { type Breach, breach, first, type Law, mustEqual } from './law.ts';

const children = [
  ['required.none', 'required.q1', 'required.q2', 'required.q3', 'required.q4', 'required.oza'],
  ['support.none', 'support.q1', 'support.q2', 'support.q3', 'support.q4', 'support.oza'],
  ['match.tooLight', 'match.fitting', 'match.tooHeavy'],
] as const;
const euros = [
  ['spend.q1', 'spend.q2', 'spend.q3', 'spend.q4'],
  ['spend.school', 'spend.swv', 'spend.municipality'],
  ['spend.byProduct.school', 'spend.byProduct.swv', 'spend.byProduct.municipality'],
  ['spend.care', 'spend.access', 'spend.administration', 'spend.prevention', 'spend.transport'],
] as const;
const shifts = ['pool.shift.school', 'pool.shift.swv', 'pool.shift.municipality'] as const;

export const partitionsAreWhole: Law = (world, rules, m) => {
  const i = rules.now.month - m.history.start;
  if (i < 0) return undefined;
  const now = (id: IndicatorId): number => m.history.months[id][i]!;
  const whole = (parts: readonly IndicatorId[], total: number): Breach | undefined =>
    mustEqual(
      `${parts.join(' + ')} =`,
      total,
      parts.reduce((sum, id) => sum + now(id), 0),
    );
  return first(
    ...children.map((parts) => whole(parts, now('children.total'))),
    ...euros.map((parts) => whole(parts, now('spend.total'))),
    whole(shifts, 0),
    whole(['support.q4', 'support.oza'], now('support.q4All')),
    whole(['support.q3', 'support.oza'], now('support.q3All')),
    mustEqual('children with youth help', withYouthHelp(world, rules, m), now('support.q4All')),
    negative(m, i),
  );
};

function withYouthHelp({ home }: World, { products }: Rules, m: Month): number {
  let n = 0;
  for (let row = m.clock.lo; row < m.clock.hi; row++)
    if (products.quadrant[home.product[row]!] === 4) n += 1;
  return n;
}

/** Only a shift between payers, and a month that pays back an earlier deficit, can be below nothing. */
function negative({ history }: Month, i: number): Breach | undefined {
  for (const id of indicatorIds) {
    const value = history.months[id][i]!;
    if (value < 0 && !id.startsWith('pool.shift') && id !== 'budget.deficit')
      return breach(`${id} of 0 or more`, value);
  }
  return undefined;
}
