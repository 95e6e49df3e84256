import * as z from 'zod';
import type { Budget, Regime } from '../scenario.ts';
import type { Path } from '../tree.ts';
import { cents, money } from './money.ts';
import { chance, factor, months, number, share } from './number.ts';
import { shrink, yearFactors } from './shrink.ts';
import { id, text } from './text.ts';
import { type Reading, whole } from './whole.ts';

const perEvent = (what: string) =>
  money(`Cost of one ${what}, paid by the payers of the product asked for.`, 'euro each');
const drift = (what: string) =>
  number(`Growth of ${what} from the first pilot month on.`, 'share a year', {
    min: -0.5,
    max: 0.5,
  });

export const budget = z
  .strictObject({
    kind: z
      .enum(['open', 'ceiling', 'pool'])
      .describe(
        'open: all is paid, the deficit is shown; ceiling: a limit per pot; pool: one limit.',
      ),
    pots: z.array(id('Id of a pot.')).min(1).describe('Pots that the budget consists of.'),
    shrinkPerYear: shrink,
    carry: share('Share of a year’s unspent money that is carried to the next.'),
    release: z
      .enum(['monthly', 'yearly'])
      .describe('Money of a year comes free in twelve parts, or at once.'),
    whenShort: z
      .enum(['end', 'deficit'])
      .describe(
        'Running help costs more than there is: unprotected help ends, or a deficit is booked.',
      ),
    unaffordable: z
      .enum(['wait', 'lighter'])
      .describe('No sufficient help fits the money: wait, or start the next lighter that fits.'),
  })
  .describe('The budget: what may be spent.');

/** Everything that an arm may change of its regime, by name. */
export const mechanisms = {
  referral: z
    .strictObject({
      active: z
        .boolean()
        .describe('A procedure exists; without it help is brought in in the month of noticing.'),
      waitSplit: share('Share of today’s wait that is procedure; the rest is intake and stays.'),
      routes: z
        .array(
          z.strictObject({
            id: id(),
            share: share('Share of the referrals.'),
            waitFactor: factor('Multiplies the procedure’s share of the wait.'),
            fidelity: share('Effect of help reached by this route until the school is informed.'),
            informed: chance('The school is informed.'),
          }),
        )
        .min(1)
        .describe('Ways into help; their shares sum to 1.'),
    })
    .describe('The formal way into help.'),
  threshold: z
    .strictObject({
      latentDemand: number(
        'Extra Q2 questions of children at level 0-1, as a share of the questions absorbed today.',
        'share',
        { min: 0, max: 5 },
      ),
    })
    .describe('What keeps light questions out, or lets them in.'),
  accessCost: z
    .strictObject({
      referral: perEvent('referral'),
      diagnosis: perEvent('diagnosis'),
      diagnosisShare: share('Share of the referrals with a diagnosis.'),
      decision: perEvent('formal decision'),
      team: factor('A standing team costs this share of B0’s access cost.'),
      monitoring: money('Monitoring per 1,000 children.', 'euro per month', [
        'month',
        'year',
      ]).prefault(0),
    })
    .describe('What getting help costs besides the help.'),
  administration: z
    .strictObject({
      share: number('Overhead as a share of the total.', 'share', { min: 0, max: 0.9 }),
    })
    .describe('Overhead: care × a ÷ (1 − a) is booked beside it.'),
  allocation: z
    .strictObject({
      tooHeavy: share('Share of noticed moderate home need that is sent to youth help.'),
      tooHeavyWhenFull: share('Added to it while Q2 is full.'),
      group: z.boolean().describe('Group help where enough children wait for it.'),
      extraHours: z
        .boolean()
        .describe('Teams buy hours beyond their contract, case by case, while there is money.'),
    })
    .describe('Which help is chosen.'),
  review: z
    .strictObject({
      term: months(
        'Length of a term; at its end help stops at level 1 or 0, or is renewed. 0: no terms.',
        { max: 120 },
      ),
      perMonth: chance('A review between terms.'),
      minMonths: months('Help lasts at least this long.', { max: 120 }),
      taper: months('Months in which help fades out.', { max: 24 }),
    })
    .describe('When running help is looked at again.'),
  underTreatment: z
    .strictObject({
      base: chance('A new product is one step lighter than sufficient though money is there.'),
      perGap: number(
        'Added to it per unit of shortfall of the budget (0.5: 5 percentage points per 10 %).',
        'chance per share',
        { min: 0, max: 10 },
      ),
    })
    .describe('Too light a start though money is there.'),
  budget,
  priority: z.enum(['firstCome', 'need']).describe('Who is first when not all can be helped.'),
  learning: z
    .strictObject({
      start: share('Effect of new help in the first month.'),
      months: months('Until it is whole.', { max: 240 }),
    })
    .describe('A practice is being learned.'),
  prevention: z
    .strictObject({
      share: share('Share of the pool spent on it.'),
      effect: share(
        'Reduction of the first step’s chance per 1 % of the pool that is spent on it.',
      ),
      lag: months('Before it works.', { max: 240 }),
    })
    .describe('Prevention.'),
  drift: z
    .strictObject({ volumePerYear: drift('starts'), durationPerYear: drift('durations') })
    .describe('Growth that is not need.'),
};

export type Mechanism = keyof typeof mechanisms;
export const mechanismNames = Object.keys(mechanisms) as Mechanism[];

export const regime = z
  .strictObject({ id: id(), name: text('Name for the reader.'), ...mechanisms })
  .describe('A way of paying and deciding: a bundle of named mechanisms.');

/** `years`: how many years of budget factors are needed. */
export function strictRegime(
  written: z.output<typeof regime>,
  path: Path,
  years: number,
  reading: Reading,
): Regime {
  const { referral, accessCost, budget, ...rest } = written;
  const shares = whole(
    referral.routes.map((route) => route.share),
    [...path, 'referral', 'routes'],
    reading,
  );
  const { referral: perReferral, diagnosis, decision, monitoring, ...access } = accessCost;
  return {
    ...rest,
    referral: {
      ...referral,
      routes: referral.routes.map((route, i) => ({ ...route, share: shares[i] ?? 0 })),
    },
    accessCost: {
      ...access,
      referral: cents(perReferral, reading.prices),
      diagnosis: cents(diagnosis, reading.prices),
      decision: cents(decision, reading.prices),
      monitoring: cents(monitoring, reading.prices),
    },
    budget: strictBudget(budget, [...path, 'budget'], years, reading),
  };
}

function strictBudget(
  written: z.output<typeof budget>,
  path: Path,
  years: number,
  reading: Reading,
): Budget {
  const { kind, pots, shrinkPerYear, ...rest } = written;
  const factors = yearFactors(shrinkPerYear, [...path, 'shrinkPerYear'], years, reading);
  return { kind, pots, factors, ...rest };
}
