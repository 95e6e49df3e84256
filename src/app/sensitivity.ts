/** The verb *sensitivity*: which of the numbers that are not known move the difference between two arms. */
import { decompose } from '../experiment/decompose.ts';
import type { Outcome } from '../experiment/outcome.ts';
import { type Parameter, parametersOf } from '../experiment/parameters.ts';
import { overPilot } from '../experiment/quantity.ts';
import { screen } from '../experiment/screen.ts';
import { type Fault, Faults } from '../language/fault.ts';
import { askMessagesIn } from '../language/messages/ask.ts';
import { uniformsOf } from '../random/uniforms.ts';
import { armOf } from '../results/samples.ts';
import {
  type SensitivitySummary,
  summariseDecomposition,
  summariseScreening,
} from '../results/sensitivity/summary.ts';
import { askedIndicator, quantitiesNamed } from './asked-indicator.ts';
import { type Asked, type Asking, answered } from './asking.ts';
import { drawn } from './drawn.ts';
import { demandPlace } from './keep-answer.ts';
import { openSource } from './open-scenario.ts';
import { twoArms } from './two-arms.ts';

export interface SensitivityOptions extends Asking {
  readonly method: 'morris' | 'sobol';
  /** The first arm and the pilot's when absent. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** An indicator or an expression; money and waiting when absent. */
  readonly of?: string | undefined;
  /** Trajectories, or base rows. */
  readonly samples?: number | undefined;
  readonly replications?: number | undefined;
  /** Sobol: all parameters of one grade together, or each by itself. */
  readonly groups?: 'provenance' | 'none' | undefined;
  readonly set?: readonly string[] | undefined;
}

const usual = ['spend.total', 'waiting.over3Months'];
const grades = ['cited', 'derived', 'assumption'] as const;
const least = { morris: 4, sobol: 16 };
const usually = {
  morris: { samples: 8, replications: 4 },
  sobol: { samples: 128, replications: 3 },
};

/** Throws Faults for what is wrong with the question; rejects with `Interrupted` when aborted. */
export async function sensitivity(
  name: string,
  options: SensitivityOptions,
): Promise<Asked<SensitivitySummary>> {
  const { method, set = [], of, groups = 'provenance', keeping } = options;
  const { samples = usually[method].samples, replications = usually[method].replications } =
    options;
  demandEnough(method, samples, replications);
  const file = openSource(name);
  const { source, id } =
    of === undefined ? { source: file, id: undefined } : askedIndicator(file, of, { set });
  const arms = twoArms(source, set, options);
  const { scenario, from, to } = arms;
  const parameters = parametersOf(scenario.provenance);
  if (parameters.length === 0) throw wrong('scenario', name, 'ranges', '0');
  if (keeping) demandPlace(keeping);
  const { seed = scenario.experiment.seed } = options;
  const quantities = quantitiesNamed(scenario, id === undefined ? usual : [id]);
  const question = {
    inputs: parameters.length,
    at: drawn(source, { set, arms: [from.id, to.id] }, parameters),
    measures: (outcome: Outcome) =>
      quantities.map(
        (quantity) =>
          overPilot(armOf(outcome, to.id), quantity) - overPilot(armOf(outcome, from.id), quantity),
      ),
    count: quantities.length,
    span: { from: 0, to: replications },
    samples,
    uniform: {
      design: uniformsOf(`${seed} ${method} design`),
      bootstrap: uniformsOf(`${seed} ${method} bootstrap`),
    },
  };
  const asked = { ...arms, seed, quantities, parameters, groups, samples, replications };
  return answered(
    {
      kind: 'sensitivity',
      scenario,
      seed,
      onFailure: 'goOn',
      async work(evaluate) {
        if (method === 'morris') return summariseScreening(asked, await screen(evaluate, question));
        const factors = factorsOf(parameters, groups);
        const inputs = factors.map((factor) => factor.inputs);
        const found = await decompose(evaluate, { ...question, factors: inputs });
        return summariseDecomposition(asked, factors, found);
      },
      summarise: (summary) => ({ summary, precise: true }),
    },
    options,
  );
}

function factorsOf(parameters: readonly Parameter[], groups: 'provenance' | 'none') {
  if (groups === 'none') return parameters.map(({ path }, i) => ({ id: path, inputs: [i] }));
  return grades.flatMap((id) => {
    const inputs = parameters.flatMap(({ grade }, i) => (grade === id ? [i] : []));
    return inputs.length === 0 ? [] : [{ id, inputs }];
  });
}

/** Luck can be told from effect with two replications; Sobol's jackknife needs a third. */
function demandEnough(method: 'morris' | 'sobol', samples: number, replications: number): void {
  const few = samples < least[method];
  if (few) throw wrong('--samples', String(least[method]), 'samples', String(samples));
  if (method === 'sobol' && replications === 2)
    throw wrong('--replications', '', 'notTwo', String(replications));
}

function wrong(
  file: string,
  what: string,
  expected: 'samples' | 'notTwo' | 'ranges',
  got: string,
): Faults {
  const say = (language: 'nl' | 'en') => askMessagesIn(language).wrong[expected](what);
  const fault: Fault = {
    file: expected === 'ranges' ? what : file,
    line: 1,
    column: 1,
    path: '',
    expected: { nl: say('nl'), en: say('en') },
    got,
  };
  return new Faults([fault]);
}
