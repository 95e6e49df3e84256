/** The verb *explain*: what each group of mechanisms contributes to the difference between two arms. */
import { explain as shareOut } from '../experiment/explain.ts';
import type { ArmOutcome } from '../experiment/outcome.ts';
import { overPilot } from '../experiment/quantity.ts';
import { uniformsOf } from '../random/uniforms.ts';
import { type ExplainSummary, summariseExplanation } from '../results/explain/summary.ts';
import type { ScenarioSource } from '../scenario/resolve.ts';
import { askedIndicator, quantitiesNamed } from './asked-indicator.ts';
import { type Asked, type Asking, answered } from './asking.ts';
import { demandPlace } from './keep-answer.ts';
import { openSource } from './open-scenario.ts';
import { twoArms } from './two-arms.ts';

export interface ExplainOptions extends Asking {
  /** The first arm and the pilot's when absent. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** An indicator or an expression; money, waiting and home-sitters when absent. */
  readonly of?: string | undefined;
  /** Single mechanisms instead of groups. */
  readonly full?: boolean | undefined;
  readonly set?: readonly string[] | undefined;
  readonly replications?: number | undefined;
}

const usual = ['spend.total', 'waiting.over3Months', 'homeSitters.over3Months'];
/** For single mechanisms: pairs of orders, and the most replications when nobody says how many. */
const pairs = 16;
const mostForSingle = 20;

/** Throws Faults for what is wrong with the question; rejects with `Interrupted` when aborted. */
export async function explain(
  name: string,
  options: ExplainOptions,
): Promise<Asked<ExplainSummary>> {
  return explainSource(openSource(name), options);
}

/** The same of a scenario that was read already. */
export async function explainSource(
  file: ScenarioSource,
  options: ExplainOptions,
): Promise<Asked<ExplainSummary>> {
  const { set = [], of, full = false, keeping } = options;
  const { source, id } =
    of === undefined ? { source: file, id: undefined } : askedIndicator(file, of, { set });
  const arms = twoArms(source, set, options);
  const { scenario } = arms;
  if (keeping) demandPlace(keeping);
  const { seed = scenario.experiment.seed } = options;
  const quantities = quantitiesNamed(scenario, id === undefined ? usual : [id]);
  const planned = scenario.experiment.replications;
  const usually = full ? Math.min(mostForSingle, planned) : planned;
  const question = {
    ...arms,
    span: { from: 0, to: options.replications ?? usually },
    measures: (history: ArmOutcome) => quantities.map((quantity) => overPilot(history, quantity)),
    ...(full ? { single: { pairs, uniform: uniformsOf(`${seed} explain`) } } : {}),
  };
  return answered(
    {
      kind: 'explain',
      scenario,
      seed,
      onFailure: 'stop',
      work: (evaluate) => shareOut(evaluate, question),
      summarise: (explained) => ({
        summary: summariseExplanation({ ...arms, seed, quantities }, explained),
        precise: true,
      }),
    },
    options,
  );
}
