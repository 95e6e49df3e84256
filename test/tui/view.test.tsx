/** What stands on the screen, at every size. */
import { render } from 'ink';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/app/run.ts';
import { listScenarios } from '../../src/app/scenarios.ts';
import { comparisonText } from '../../src/cli/compare/comparison-text.ts';
import { wrap } from '../../src/cli/compare/wrap.ts';
import { inProcess } from '../../src/experiment/backends/in-process.ts';
import type { Summary } from '../../src/results/summary.ts';
import { pages } from '../../src/tui/compare/page.ts';
import { estimator } from '../../src/tui/run/estimates.ts';
import { opening, reduce, type State } from '../../src/tui/state.ts';
import { themeFor } from '../../src/tui/theme.ts';
import { View } from '../../src/tui/view.tsx';
import { fakeScenario, fakeSimulate } from '../experiment/fake.ts';
import { choosing, kept, simulating } from './states.ts';

const theme = themeFor({ NO_COLOR: '1' });
const page = pages({ comparison: comparisonText, wrap }, theme, '1.2.3');

/** One frame, as the frame sink gets it. */
function frame(state: State): string[] {
  let last = '';
  const stdout = {
    columns: state.size.columns,
    write: (text: string) => {
      last = text;
      return true;
    },
    on: () => {},
    off: () => {},
  } as unknown as NodeJS.WriteStream;
  const ink = render(<View state={state} page={page} wrap={wrap} theme={theme} />, {
    stdout,
    debug: true,
    patchConsole: false,
  });
  const lines = last.replaceAll('\u00a0', ' ').split('\n');
  ink.unmount();
  return lines;
}

let summary: Summary;
let running: State;
beforeAll(async () => {
  const backend = inProcess((replication) => fakeSimulate(fakeScenario, 'a', replication));
  const known = estimator(fakeScenario);
  const result = await run(fakeScenario, { backend, onReplication: (record) => known.add(record) });
  summary = result.summary as Summary;
  const progress = { finished: 3, planned: 8, left: 42_000, estimates: known.estimates() };
  running = reduce(simulating, { type: 'progressed', progress });
});

const answered = (state: State) =>
  reduce(state, {
    type: 'answered',
    answer: { summary, planned: 8, interrupted: false, precise: true, ...kept },
  });

describe.each([
  { columns: 60, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 200, rows: 60 },
])('at $columns by $rows', (size) => {
  test.each(['nl', 'en'] as const)(
    'every screen is as large as the terminal, in %s',
    (language) => {
      for (const state of [choosing, simulating, running, answered(running)])
        for (const help of [false, true]) {
          const lines = frame({ ...state, language, size, help });
          expect(lines.length).toBe(size.rows);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(size.columns);
          expect(lines[1]).toBe('─'.repeat(size.columns));
          expect(lines.at(-2)).toBe('─'.repeat(size.columns));
          // The fake scenario has an arm whose English name is longer than tables allow.
          expect(lines.slice(1).join('\n').replaceAll('populationCau…', '')).not.toContain('…');
        }
    },
  );

  test.each(['nl', 'en'] as const)('the descriptions are not cut, in %s', (language) => {
    const shipped = listScenarios();
    for (const [chosen, { name, description }] of shipped.entries()) {
      const first = opening(shipped, language, size);
      const state = { ...first, chosen, screen: { ...first.screen, chosen } } as State;
      const text = frame(state).join(' ').replaceAll(/\s+/g, ' ');
      expect(text).toContain(`→ ${name[language]} ${description[language]}`);
    }
  });
});

test('a run shows how far it is, how long it takes, and every number with its unit', () => {
  const [title, , setting, , progress, , header, q1] = frame(running);
  expect(title).toBe('proeftuin · Nepdorp · rekenen');
  expect(setting).toBe(
    '1.000 kinderen · 3 jaar · 3 armen met dezelfde kinderen en hetzelfde toeval',
  );
  expect(progress).toMatch(/^▕█{15}░{25}▏ 3 van 8 herhalingen · nog 42 s$/);
  expect(header).toMatch(/^kinderen +nu +traject +populatie +voorzichtig$/);
  expect(q1).toMatch(/^① basiszorg +\S+±\S+ +\S+±\S+ +\S+±\S+ +\S+±\S+$/);
});

test('the answer is what the command line prints', () => {
  const state = answered(running);
  const lines = frame({ ...state, size: { columns: 80, rows: 100 } });
  const paint = theme;
  const printed = comparisonText({
    scenario: fakeScenario,
    summary,
    language: 'nl',
    width: 80,
    paint,
    version: '1.2.3',
  });
  const [title = '', ...rest] = printed.replaceAll('\u00a0', ' ').trimEnd().split('\n');
  expect(lines.slice(2, 2 + 1 + rest.length)).toStrictEqual([
    `${title} · waar geen eenheid staat: kinderen`,
    ...rest,
  ]);
  expect(lines[0]).toMatch(/^proeftuin · Nepdorp · vergelijken +8 herhalingen$/);
});

test('a page that does not fit says where one is', () => {
  const [title] = frame(answered(running));
  expect(title).toMatch(/ 8 herhalingen · regel 1–20 van \d\d$/);
});

test('stopped on the way, it says on how much it rests', () => {
  const answer = { summary, planned: 100, interrupted: true, precise: false, ...kept };
  const [title] = frame(reduce(running, { type: 'answered', answer }));
  expect(title).toContain('gestopt na 8 van 100 herhalingen');
});
