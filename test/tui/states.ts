/** Every screen there is, as somebody may find it. */

import { openScenario } from '../../src/app/open-scenario.ts';
import type { RecentFolder } from '../../src/app/recent/read-recent.ts';
import { run } from '../../src/app/run.ts';
import type { Shipped } from '../../src/app/scenarios.ts';
import { inProcess } from '../../src/experiment/backends/in-process.ts';
import { schoolColumns } from '../../src/model/record.ts';
import { effectsOf } from '../../src/results/effects.ts';
import { estimator } from '../../src/results/estimates.ts';
import type { ExplainSummary } from '../../src/results/explain/summary.ts';
import type { Details, SchoolChange } from '../../src/results/folder/details.ts';
import type { Summary } from '../../src/results/summary.ts';
import { type Comparing, comparingOf } from '../../src/tui/compare/state.ts';
import { commandFor } from '../../src/tui/key-table.ts';
import { kindOf } from '../../src/tui/kinds.ts';
import { opening, reduce } from '../../src/tui/reduce.ts';
import { dialsOf } from '../../src/tui/scenario/dials.ts';
import type { Tuning } from '../../src/tui/scenario/state.ts';
import { type Manner, sceneOf } from '../../src/tui/scene.ts';
import { type Action, type AnyScreen, type State, top } from '../../src/tui/state.ts';
import type { Key } from '../../src/tui/terminal/key.ts';
import { themeFor } from '../../src/tui/theme.ts';
import { fakeScenario, fakeSimulate } from '../experiment/fake.ts';
import * as lived from './lived.ts';
import { rowsOf, someOfMap, varied } from './some-map.ts';
import { decisions, outcome, quarterOf, rule } from './some-quarter.ts';
import { early, later, someThreshold } from './some-threshold.ts';

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

const change = { mean: 31, low: 18, high: 44 };
export const someDetails: Details = {
  years: someSummary.differences.flatMap(({ from, to, total }) =>
    [1, 2, 3].map((year) => ({
      from,
      to,
      year,
      changes: Object.fromEntries(Object.keys(total).map((id) => [id, change])),
    })),
  ),
  schools: someSummary.differences.flatMap(({ from, to }) =>
    ['po', 'po', 'vso'].map((kind, school) => {
      const cell = (by: number) => ({
        from: 10 * by,
        to: 10 * by + by,
        change: { mean: by, low: by - 1, high: by + 1 },
      });
      const columns = Object.fromEntries(
        schoolColumns.map((column, i) => [column, cell(i % 2 === 0 ? school : -school)]),
      );
      return { from, to, school, kind, board: 'openbaar', columns } as SchoolChange;
    }),
  ),
};

const share = (mean: number) => ({ mean, low: mean - 2, high: mean + 2 });
/** Of two measures: access adds 10 to each, care takes 4 away. */
export const someExplanation: ExplainSummary = {
  schema: 'proeftuin/explain@1',
  scenario: 'fake',
  seed: 'fake-1',
  from: 'trajectory',
  to: 'population',
  replications: 8,
  orders: 0,
  parts: [
    { id: 'access', mechanisms: [], numbers: { cited: 1, derived: 2, assumption: 3 } },
    { id: 'care', mechanisms: [], numbers: { cited: 0, derived: 0, assumption: 0 } },
  ],
  measures: ['waiting.over3Months', 'homeSitters.over3Months'].map((indicator) => ({
    indicator,
    from: 20,
    to: 26,
    difference: share(6),
    direct: share(5),
    displaced: share(1),
    parts: [share(10), share(-4)],
  })),
  digest: 'abc',
};

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
export const starting: State = press(choosing, 'r');
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

/** A run of few children, of which there is a film. */
const living = happen(starting, { type: 'opened', scenario: lived.scenario, planned: 8 });
const progressed = {
  type: 'progressed',
  progress: { finished: 3, planned: 8, left: 42_000, estimates: undefined },
};
export const filming: State = happen(living, progressed, { type: 'filmed', months: lived.months });
export const paused: State = press(filming, '2', '.', '.');
export const table: State = happen(press(filming, 'tab'), {
  type: 'looked',
  look: {
    replications: 4,
    tooWide: ['spend.total', 'waiting.over3Months', 'homeSitters.over3Months'],
  },
});
export const precise: State = happen(paused, {
  type: 'looked',
  look: { replications: 4, tooWide: [] },
});
export const answer: Comparing = comparingOf({
  scenario: fakeScenario,
  summary: someSummary,
  planned: 8,
  interrupted: false,
  precise: true,
  ...kept,
});
export const comparing: State = instead(simulating, answer);
/** All replications are in while somebody watches the film. */
export const watched: State = happen(filming, { type: 'counting' }, { type: 'answered', answer });

export const seeking: State = press(choosing, 'c');
export const nobody: State = happen(
  seeking,
  { type: 'read', scenario: lived.scenario },
  { type: 'listed', children: [] },
);
export const listing: State = happen(nobody, { type: 'listed', children: lived.children });
export const writingDiary: State = press(listing, 'down', 'enter');
export const diary: State = press(
  happen(writingDiary, { type: 'followed', diaries: lived.diaries }),
  'down',
);
export const inDetail: State = press(comparing, 'enter');
export const byPayer: State = press(inDetail, 'right');
export const byQuadrant: State = press(byPayer, 'right');
/** A folder was kept, and what it says of years and schools has been read. */
export const knowing: State = happen(
  press(instead(simulating, { ...answer, folder: 'kept' }), 'enter'),
  { type: 'more', more: { is: 'read', details: someDetails } },
);
export const bySchool: State = press(knowing, 'left');
export const onPage: State = press(comparing, 'p');
export const wondering: State = happen(press(comparing, 'w'), {
  type: 'progressed',
  soFar: { finished: 30, planned: 128, left: 42_000 },
});
export const explained: State = happen(wondering, {
  type: 'found',
  summary: someExplanation,
  folder: undefined,
});

/** With the arms of the fake one. */
export const lesson = openScenario('les', {
  arms: ['trajectory', 'population', 'populationCautious'],
});
const outcomes = (seed: string) =>
  Array.from({ length: 4 }, (_, replication) => fakeSimulate(fakeScenario, seed, replication));
const glimpse = { without: outcomes('a'), changed: outcomes('b') };
/** What a change of no consequence does, made up. */
export const someEffects = effectsOf(lesson, glimpse, 4);

/** Somebody has the preview of these changes. */
export const previewed = (state: State, effects = someEffects): State => {
  const { changes } = screenOf(state) as Tuning;
  return happen(state, { type: 'previewed', preview: { of: changes, effects } });
};
export const reading: State = press(choosing, 'enter');
export const turning: State = happen(reading, {
  type: 'read',
  scenario: lesson,
  dials: dialsOf(lesson),
  proposal: 'scenarios/een-2.yaml',
});
export const seen: State = previewed(
  turning,
  effectsOf(lesson, { ...glimpse, changed: undefined }, 4),
);
export const turned: State = previewed(press(turning, 'right', 'down', 'down', 'right'));
export const turnedFurther: State = press(turned, 'left');
export const warned: State = press(turned, 'esc');
export const impossible: State = happen(turned, {
  type: 'judged',
  of: (screenOf(turned) as Tuning).changes,
  faults: [
    {
      file: '--set',
      line: 1,
      column: 1,
      path: 'arms.population.budget.shrinkPerYear',
      expected: { nl: 'een getal van −1 tot 1', en: 'a number from −1 to 1' },
      got: '2',
    },
  ],
});
export const naming: State = press(turned, 'b');
export const nameTaken: State = happen(press(naming, 'enter'), { type: 'exists' });

export const asking: State = press(choosing, 't');
export const searching: State = happen(
  asking,
  { type: 'opened', scenario: fakeScenario },
  { type: 'progressed', arm: 'population', soFar: early },
);
export const searchingCloser: State = happen(searching, {
  type: 'progressed',
  arm: 'population',
  soFar: later,
});
export const stoppedSearching: State = happen(press(searchingCloser, 'esc'), {
  type: 'stopped',
  arm: 'population',
});
export const found: State = happen(searchingCloser, {
  type: 'answered',
  arm: 'population',
  answer: someThreshold,
  folder: 'reports/fake-threshold-1',
});

export const steeringFrom: State = press(choosing, 's');
export const leftBefore: State = happen(
  steeringFrom,
  { type: 'begun', begun: { scenario: lesson, arm: words('populatie') } },
  {
    type: 'found',
    unfinished: { file: 'besluiten-les-2026-11-26.yaml', lived: 7, decisions },
  },
);
export const firstMeeting: State = happen(
  press(leftBefore, 'n'),
  { type: 'lived', report: quarterOf(1) },
  { type: 'free' },
);
export const proposing: State = press(
  firstMeeting,
  'space',
  'down',
  'right',
  'right',
  'down',
  'right',
);
export const reasonLacking: State = press(proposing, 'enter');
export const livingOn: State = press(
  happen(reasonLacking, { type: 'write', text: 'lange wachttijd' }),
  'enter',
);
const keptLog = {
  file: 'besluiten-les-2026-11-26.yaml',
  command: 'proeftuin steer les --decisions besluiten-les-2026-11-26.yaml',
};
export const laterMeeting: State = happen(
  livingOn,
  { type: 'kept', kept: keptLog },
  { type: 'lived', report: quarterOf(2, { decisions: decisions.slice(0, 1) }) },
  { type: 'lived', report: quarterOf(3, { decisions, signals: [...quarterOf(3).signals, rule] }) },
  { type: 'free' },
);
export const lookingBack: State = press(laterMeeting, 'g');
export const steered: State = happen(
  laterMeeting,
  ...Array.from({ length: 17 }, (_, i) => ({
    type: 'lived',
    report: quarterOf(i + 4, { decisions }),
  })),
  { type: 'ended', outcome },
);
export const mapOpened: State = press(found, 'v');
export const mapFilling: State = happen(
  mapOpened,
  { type: 'opened', varied },
  { type: 'progressed', soFar: someOfMap },
);
export const mapStopped: State = happen(press(mapFilling, 'esc'), { type: 'stopped' });
export const mapped: State = happen(mapFilling, {
  type: 'answered',
  rows: rowsOf(36),
  folder: 'reports/fake-sweep-1',
});

const states = {
  ...{ choosing, remembering, openingKept, starting, simulating, running, stopping, comparing },
  ...{ filming, paused, table, precise, watched, seeking, nobody, listing, writingDiary, diary },
  ...{ inDetail, byPayer, byQuadrant, knowing, bySchool, onPage, wondering, explained },
  ...{ reading, turning, seen, turned, turnedFurther, warned, impossible, naming, nameTaken },
  ...{ mapOpened, mapFilling, mapStopped, mapped },
  ...{ asking, searching, searchingCloser, stoppedSearching, found },
  ...{ steeringFrom, leftBefore, firstMeeting, proposing, reasonLacking, livingOn },
  ...{ laterMeeting, lookingBack, steered },
};

/** Each as it is, under the help and under the palette; where somebody writes, nothing can lie over it. */
export const everyScreen = Object.entries(states).flatMap(([title, state]) => {
  const writing = kindOf(screenOf(state)).typed?.(screenOf(state), ' ') !== undefined;
  const plain = { title, state, over: undefined, writing };
  if (writing) return [plain];
  return [
    plain,
    { title: `${title}, help`, state: press(state, '?'), over: 'help' as const, writing },
    { title: `${title}, palette`, state: press(state, ':'), over: 'palette' as const, writing },
  ];
});
