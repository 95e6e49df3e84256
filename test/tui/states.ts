/** Every screen there is, as somebody may find it. */
import type { Shipped } from '../../src/app/scenarios.ts';
import type { Summary } from '../../src/results/summary.ts';
import { opening, reduce, type State } from '../../src/tui/state.ts';
import { fakeScenario } from '../experiment/fake.ts';

const words = (text: string) => ({ nl: text, en: text });

export const scenarios: readonly Shipped[] = ['een', 'twee', 'drie'].map((name) => ({
  file: `scenarios/${name}.yaml`,
  name: words(name),
  description: words(`${name} is een dorp dat niet bestaat`),
}));

/** As much of a summary as the screen itself reads. */
export const someSummary = { replications: 3 } as Summary;

/** Nothing was kept, and nothing went wrong with that. */
export const kept = { folder: undefined, trouble: undefined };

export const choosing: State = opening(scenarios, 'nl', { columns: 80, rows: 24 });
export const starting: State = reduce(choosing, { type: 'choose' });
export const simulating: State = reduce(starting, {
  type: 'opened',
  scenario: fakeScenario,
  planned: 8,
});
export const stopping: State = reduce(simulating, { type: 'stop' });
export const comparing: State = reduce(simulating, {
  type: 'answered',
  answer: {
    summary: someSummary,
    planned: 8,
    interrupted: true,
    precise: false,
    ...kept,
  },
});

const help = (state: State) => reduce(state, { type: 'help' });

export const everyScreen = [
  { title: 'choose', state: choosing },
  { title: 'starting', state: starting },
  { title: 'running', state: simulating },
  { title: 'stopping', state: stopping },
  { title: 'compare', state: comparing },
  { title: 'help on choose', state: help(choosing) },
  { title: 'help on running', state: help(simulating) },
  { title: 'help on compare', state: help(comparing) },
] as const;
