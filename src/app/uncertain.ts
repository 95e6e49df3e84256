/** The verb *run*, uncertain: all numbers that are not known drawn together, many times. */
import { drawWorlds } from '../experiment/draw-worlds.ts';
import type { Outcome } from '../experiment/outcome.ts';
import { parametersOf } from '../experiment/parameters.ts';
import { ofToday, overPilot, quantitiesOf } from '../experiment/quantity.ts';
import { shrunkArms } from '../experiment/shrunk-arms.ts';
import { Faults, Trouble } from '../language/fault.ts';
import { askMessagesIn } from '../language/messages/ask.ts';
import { uniformsOf } from '../random/uniforms.ts';
import { mainArm } from '../results/answer.ts';
import { armsNamed, marginOf } from '../results/margin.ts';
import { armOf } from '../results/samples.ts';
import { summariseWorlds, type UncertainSummary } from '../results/uncertain/summary.ts';
import { resolveScenario } from '../scenario/resolve.ts';
import type { Arm, Scenario } from '../scenario/scenario.ts';
import { quantitiesNamed } from './asked-indicator.ts';
import { type Asked, type Asking, answered } from './asking.ts';
import { drawn } from './drawn.ts';
import { demandPlace } from './keep-answer.ts';
import { openSource } from './open-scenario.ts';

export interface UncertainOptions extends Asking {
  readonly set?: readonly string[] | undefined;
  readonly arms?: readonly string[] | undefined;
  /** How many worlds are drawn. */
  readonly worlds?: number | undefined;
  /** In each world. */
  readonly replications?: number | undefined;
}

/** Shrink rates of the acceptability curve. */
const rates = [0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08];
const leastWorlds = 8;

/** Throws Faults for what is wrong with the question; rejects with `Interrupted` when aborted. */
export async function uncertain(
  name: string,
  options: UncertainOptions,
): Promise<Asked<UncertainSummary>> {
  const { set = [], arms, worlds = 64, replications = 4, keeping } = options;
  if (worlds < leastWorlds) throw tooFew(worlds);
  const source = openSource(name);
  const scenario = resolveScenario(source, { set, ...(arms === undefined ? {} : { arms }) });
  if (keeping) demandPlace(keeping);
  const { seed = scenario.experiment.seed } = options;
  // How fast the budget shrinks is what is decided, not what is not known: the curve goes along it.
  const parameters = parametersOf(scenario.provenance).filter(
    ({ path }) => !path.endsWith('.budget.shrinkPerYear'),
  );
  const main = mainArm(scenario);
  const curved = main.regime.budget.kind === 'open' ? [] : rates;
  const at = drawn(source, { set, arms }, parameters);
  const { layout, measures } = layoutOf(answerable(scenario), main, curved);
  const question = {
    inputs: parameters.length,
    at: (place: Float64Array) => withCurve(at(place), main, curved),
    measures,
    worlds,
    span: { from: 0, to: replications },
    uniform: uniformsOf(`${seed} worlds`),
  };
  return answered(
    {
      kind: 'uncertain',
      scenario,
      seed,
      onFailure: 'goOn',
      work: (evaluate) => drawWorlds(evaluate, question),
      summarise(found) {
        if (found.worlds.length < 2) throw noWorlds();
        const asked = {
          scenario: answerable(scenario),
          seed,
          replications,
          drawn: found.worlds.length + found.failed.worlds,
          layout,
          quantities: quantitiesNamed(scenario, usual),
          parameters: parameters.map(({ path }) => path),
        };
        return { summary: summariseWorlds(asked, found), precise: true };
      },
    },
    options,
  );
}

const usual = ['spend.total', 'waiting.over3Months'];

/** Without agreements that name an arm that is not run. */
function answerable(scenario: Scenario): Scenario {
  const run = new Set(scenario.arms.map(({ id }) => id));
  const agreements = scenario.agreements.filter(({ condition }) =>
    armsNamed(condition).every((arm) => run.has(arm)),
  );
  return { ...scenario, agreements };
}

function withCurve(scenario: Scenario, { id }: Arm, rates: readonly number[]): Scenario {
  const main = scenario.arms.find((arm) => arm.id === id) as Arm;
  return { ...scenario, arms: [...scenario.arms, ...shrunkArms(main, rates)] };
}

/** What is read of every outcome, and where in it is what. */
function layoutOf(scenario: Scenario, main: Arm, rates: readonly number[]) {
  const known = quantitiesOf(scenario);
  const reads: ((outcome: Outcome) => number)[] = [];
  const place = (read: (outcome: Outcome) => number) => reads.push(read) - 1;
  const margins = (arm: string) =>
    scenario.agreements.map(({ condition }) =>
      place((outcome) => marginOf(condition, known, outcome, arm)),
    );
  const pool = ({ regime }: Arm) => regime.budget.kind === 'pool';
  const judged = scenario.arms.filter((arm) => arm === main || (pool(arm) && pool(main)));
  const layout = {
    arms: judged.map(({ id }) => ({
      id,
      differences: quantitiesNamed(scenario, usual).map((quantity) =>
        place((outcome) => overPilot(armOf(outcome, id), quantity) - ofToday(outcome, quantity)),
      ),
      margins: margins(id),
    })),
    curve: shrunkArms(main, rates).map(({ id }, i) => ({
      rate: rates[i] as number,
      margins: margins(id),
    })),
  };
  return { layout, measures: (outcome: Outcome) => reads.map((read) => read(outcome)) };
}

function tooFew(worlds: number): Faults {
  const say = (language: 'nl' | 'en') => askMessagesIn(language).wrong.samples(String(leastWorlds));
  const expected = { nl: say('nl'), en: say('en') };
  const place = { file: '--worlds', line: 1, column: 1, path: '' };
  return new Faults([{ ...place, expected, got: String(worlds) }]);
}

function noWorlds(): Trouble {
  const say = (language: 'nl' | 'en') => askMessagesIn(language).uncertain.noWorlds;
  return new Trouble({ nl: say('nl'), en: say('en') });
}
