/** The verb *threshold*: up to which value of one parameter do all conditions hold? */
import { findThreshold, type ThresholdQuestion } from '../experiment/find-threshold.ts';
import type { Outcome } from '../experiment/outcome.ts';
import { quantitiesOf } from '../experiment/quantity.ts';
import type { ThresholdFound } from '../experiment/threshold-search.ts';
import { Faults } from '../language/fault.ts';
import { askMessagesIn } from '../language/messages/ask.ts';
import { mainArm } from '../results/answer.ts';
import { armsNamed, marginOf } from '../results/margin.ts';
import { summariseThreshold, type ThresholdSummary } from '../results/threshold/summary.ts';
import { withAgreements } from '../scenario/asked.ts';
import { numberAt } from '../scenario/number-at.ts';
import { resolveScenario, type ScenarioSource } from '../scenario/resolve.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Asked, type Asking, answered, saidOf } from './asking.ts';
import { demandPlace } from './keep-answer.ts';
import { openSource } from './open-scenario.ts';

export interface ThresholdOptions extends Asking {
  readonly path: string;
  readonly low: number;
  readonly high: number;
  /** Conditions; the scenario's agreements when there are none. */
  readonly keep?: readonly string[] | undefined;
  /** The arm that `arm.` stands for: the varied one, else the pilot's, when absent. */
  readonly arm?: string | undefined;
  readonly set?: readonly string[] | undefined;
  readonly smallest?: boolean | undefined;
  /** How wide the interval may be; half a percentage point of a share, else a 24th of the range. */
  readonly width?: number | undefined;
  /** The most at any value. */
  readonly replications?: number | undefined;
  /** Told of the margins of all conditions at every value in every replication, as they come. */
  readonly onMargins?: ThresholdQuestion['onMargins'];
  /** Told of what is known, each time before more is asked. */
  readonly onLook?: ((known: ThresholdSummary) => void) | undefined;
}

/** Throws Faults for what is wrong with the question; rejects with `Interrupted` when aborted. */
export async function threshold(
  name: string,
  options: ThresholdOptions,
): Promise<Asked<ThresholdSummary>> {
  const asked = ask(name, options);
  const { scenario, vary, direction, conditions, at } = asked;
  if (options.keeping) demandPlace(options.keeping);
  const quantities = quantitiesOf(scenario);
  const most = options.replications ?? mostReplications;
  const summarised = (found: ThresholdFound) => summariseThreshold({ ...asked, conditions }, found);
  const question = {
    ...vary,
    direction,
    width: asked.width,
    replications: Math.min(firstReplications, most),
    most,
    budget: Math.max(mostRuns, 9 * Math.min(firstReplications, most)),
    at,
    margins: (outcome: Outcome) =>
      scenario.agreements.map(({ condition }) =>
        marginOf(condition, quantities, outcome, asked.arm.id),
      ),
    onMargins: options.onMargins,
    onLook: (found: ThresholdFound) => options.onLook?.(summarised(found)),
  };
  return answered(
    {
      kind: 'threshold',
      scenario,
      seed: asked.seed,
      onFailure: 'stop',
      work: (evaluate) => findThreshold(evaluate, question),
      summarise: (found) => ({ summary: summarised(found), precise: found.precise }),
    },
    options,
  );
}

const firstReplications = 32;
const mostReplications = 512;
/** Values × replications: about ten minutes for 8,000 children on two cores. */
const mostRuns = 6_000;

function ask(name: string, options: ThresholdOptions) {
  const { path, low, high, keep = [], set = [], smallest = false, replications } = options;
  if (replications !== undefined && replications < 2)
    throw wrong('--replications', 'spread', String(replications));
  const source = openSource(name);
  const asked = keep.length === 0 ? source : withAgreements(source, keep, '--keep');
  const { arm, arms } = armsOf(asked, options);
  const resolve = (x: number) => {
    const values = new Map([[path, number?.whole ? Math.round(x) : x]]);
    return resolveScenario(asked, {
      set,
      arms,
      numbers: { option: '--vary', values },
      bare: true,
    });
  };
  const number = numberAt(path);
  const scenario = resolveScenario(asked, { set, arms });
  for (const end of [low, high]) resolve(end);
  if (scenario.agreements.length === 0) throw wrong('--keep', 'condition');
  const unit = number?.unit ?? '';
  const { seed = scenario.experiment.seed, width = usualWidth(unit, high - low) } = options;
  return {
    scenario,
    seed,
    width,
    arm: scenario.arms.find(({ id }) => id === arm) as Scenario['arms'][number],
    vary: { path, low, high, unit, whole: number?.whole ?? false },
    direction: smallest ? 'smallest' : 'largest',
    conditions: scenario.agreements.map(({ id, name, condition }) => ({
      id,
      name,
      condition: condition.text,
    })),
    at: resolve,
  } as const;
}

/** The arm it is about, and which have to be simulated: that one, the varied one, and those that conditions name. */
function armsOf(source: ScenarioSource, { path, set = [], arm: wanted }: ThresholdOptions) {
  const whole = resolveScenario(source, { set });
  const known = whole.arms.map(({ id }) => id);
  const [first, owner = ''] = path.split('.');
  const varied = first === 'arms' && known.includes(owner) ? owner : undefined;
  const arm = wanted ?? varied ?? mainArm(whole).id;
  const named = whole.agreements.flatMap(({ condition }) => armsNamed(condition));
  const arms = [...new Set([arm, ...(varied === undefined ? [] : [varied]), ...named])];
  saidOf('--arms', '--arm', () => resolveScenario(source, { set, arms }));
  return { arm, arms };
}

const usualWidth = (unit: string, range: number) =>
  /^(share|chance)/.test(unit) ? 0.005 : range / 24;

function wrong(file: string, what: 'condition' | 'spread', got?: string): Faults {
  const [nl, en] = [askMessagesIn('nl').wrong, askMessagesIn('en').wrong];
  const place = { file, line: 1, column: 1, path: '' };
  const expected = { nl: nl[what], en: en[what] };
  if (got !== undefined) return new Faults([{ ...place, expected, got }]);
  const hint = { nl: nl.conditionHint, en: en.conditionHint };
  return new Faults([{ ...place, expected, got: { nl: nl.nothing, en: en.nothing }, hint }]);
}
