/** How much of the default scenario rests on no source, and what is assumed where it matters. */
import { join } from 'node:path';
import { defaultScenario } from '../../src/app/scenarios.ts';
import { numbersIn } from '../../src/language/numbers.ts';
import { assumptions } from '../../src/results/assumptions.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { table } from './commands.ts';

const { percent, whole } = numbersIn('en');
const scenario = loadScenario(join(import.meta.dirname, '../..', defaultScenario));

export function assumed(): string {
  const { numbers, cited, derived, assumed, share } = assumptions(scenario);
  return `Of the ${whole(numbers)} numbers that the default scenario uses, ${whole(cited)} were read in a source, ${whole(derived)} were derived from such numbers, and ${whole(assumed)} (${percent(share)}) are assumptions.`;
}

/** What the targets do not identify: other values, together, would fit as well. */
const undecided = {
  'need.home.down.2': 'natural recovery of a moderate need at home, a month',
  'need.home.up.2': 'its untreated escalation, a month',
  'need.home.relapse.factor': 'relapse in the months after help',
  'products.ambulant.treats.home.effect.3':
    'what ambulatory help adds to recovery from a severe need, a month',
  'regimes.trajectory.allocation.tooHeavy': 'moderate need that is sent to youth help today',
  'regimes.population.threshold.latentDemand':
    'extra light questions without a threshold, per question absorbed',
  'regimes.population.review.perMonth': 'review of running help in the pilot, a month',
  'regimes.population.administration.share': 'overhead in the pilot',
  'regimes.trajectory.referral.waitSplit': 'share of today’s wait that is procedure',
} as const;

export function undecidedTable(): string {
  const rows = Object.entries(undecided).map(([path, meaning]) => {
    const number = scenario.provenance.find((one) => one.path === path);
    if (number === undefined) throw new Error(`README: ${path} is no number of the scenario`);
    const { value, range = [], grade, fit } = number;
    const standing = fit === true ? `${grade}, moved in fitting` : grade;
    return [`\`${path}\``, meaning, String(value), range.join('–'), standing];
  });
  return table(['path', 'what', 'value', 'range', 'is a'], rows);
}
