/** Every screen there is, as somebody may find it. */
import type { RecentFolder } from '../../src/app/recent/read-recent.ts';
import { run } from '../../src/app/run.ts';
import type { Shipped } from '../../src/app/scenarios.ts';
import { inProcess } from '../../src/experiment/backends/in-process.ts';
import type { Summary } from '../../src/results/summary.ts';
import { type Comparing, comparingOf } from '../../src/tui/compare/state.ts';
import { commandFor } from '../../src/tui/key-table.ts';
import { opening, reduce } from '../../src/tui/reduce.ts';
import { estimator } from '../../src/tui/run/estimates.ts';
import { type Manner, sceneOf } from '../../src/tui/scene.ts';
import { type Action, type AnyScreen, type State, top } from '../../src/tui/state.ts';
import type { Key } from '../../src/tui/terminal/key.ts';
import { themeFor } from '../../src/tui/theme.ts';
import { fakeScenario, fakeSimulate } from '../experiment/fake.ts';

const words = (text: string) => ({ nl: text, en: text });

export const scenarios: readonly Shipped[] = ['een', 'twee', 'drie'].map((name) => ({
  file: `scenarios/${name}.yaml`,
  name: words(name),
  description: words(`${name} is een dorp dat niet bestaat`),
}));

const known = estimator(fakeScenario);
const { summary } = await run(fakeScenario, {
  backend: inProcess((replication) => fakeSimulate(fakeScenario, 'a', replication)),
  onReplication: (record) => known.add(record),
});
/** Of eight replications. */
export const someSummary = summary as Summary;
export const someEstimates = known.estimates();

/** Nothing was kept, and nothing went wrong with that. */
export const kept = { folder: undefined, trouble: undefined };

export const manner: Manner = {
  theme: themeFor({ NO_COLOR: '1' }),
  version: '1.2.3',
};

/** What becomes of the state when these things happen. */
export const become = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state);

/** Something happens to the screen that is seen. */
export const happen = (state: State, ...actions: object[]) =>
  actions.reduce<State>(
    (now, action) => reduce(now, { type: 'sent', to: top(now).id, action }),
    state,
  );

/** Somebody presses keys; those that mean nothing do nothing. */
export const press = (state: State, ...keys: Key[]) =>
  keys.reduce<State>((now, key) => {
    const command = commandFor(key, sceneOf(now, manner));
    const action = command?.does();
    return action === undefined ? now : reduce(now, action);
  }, state);

export const screenOf = (state: State) => top(state).screen;

/** Another screen in the place of the one that is seen. */
export const instead = <S extends AnyScreen>(state: State, screen: S) =>
  reduce(state, { type: 'become', id: top(state).id, screen });

export const choosing: State = opening(scenarios, 'nl', { columns: 80, rows: 24 });
/** Kept of late: a run of the second scenario, a question, and a folder that is not whole; the newest last. */
export const folders: readonly RecentFolder[] = [
  {
    path: 'reports/broken',
    written: 0,
    made: Date.UTC(2026, 10, 23, 12),
    trouble: words('niet te lezen'),
  },
  {
    path: 'reports/twee-threshold-1',
    written: 0,
    made: Date.UTC(2026, 10, 24, 12),
    kind: 'threshold',
    scenario: { id: 'twee', name: words('twee') },
    said: words('Tot 4 % gaat het goed.'),
  },
  {
    path: 'reports/twee-1',
    written: 0,
    made: Date.UTC(2026, 10, 25, 12),
    kind: 'run',
    scenario: { id: 'twee', name: words('twee') },
    said: words('3 % krimp → wachten +31 kinderen'),
  },
];
export const remembering: State = happen(choosing, { type: 'found', folders });
export const openingKept: State = press(remembering, 'end', 'up', 'up', 'enter');
export const starting: State = press(choosing, 'enter');
export const simulating: State = happen(starting, {
  type: 'opened',
  scenario: fakeScenario,
  planned: 8,
});
export const running: State = happen(simulating, {
  type: 'progressed',
  progress: { finished: 3, planned: 8, left: 42_000, estimates: someEstimates },
});
export const stopping: State = press(simulating, 'esc');
export const answer: Comparing = comparingOf({
  scenario: fakeScenario,
  summary: someSummary,
  planned: 8,
  interrupted: false,
  precise: true,
  ...kept,
});
export const comparing: State = instead(simulating, answer);

const states = {
  choosing,
  remembering,
  openingKept,
  starting,
  simulating,
  running,
  stopping,
  comparing,
};

/** Each as it is, under the help and under the palette. */
export const everyScreen = Object.entries(states).flatMap(([title, state]) => [
  { title, state, over: undefined },
  { title: `${title}, help`, state: press(state, '?'), over: 'help' as const },
  { title: `${title}, palette`, state: press(state, ':'), over: 'palette' as const },
]);
