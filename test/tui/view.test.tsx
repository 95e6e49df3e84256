/** What stands on the screen, at every size. */
import { render } from 'ink';
import { describe, expect, test } from 'vitest';
import { listScenarios } from '../../src/app/scenarios.ts';
import { comparisonText } from '../../src/reports/text/comparison-text.ts';
import { homeOf } from '../../src/tui/home/state.ts';
import { opening } from '../../src/tui/reduce.ts';
import type { State } from '../../src/tui/state.ts';
import { View } from '../../src/tui/view.tsx';
import { fakeScenario } from '../experiment/fake.ts';
import {
  answer,
  everyScreen,
  instead,
  manner,
  onPage,
  press,
  running,
  someSummary,
} from './states.ts';

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
  const ink = render(<View state={state} manner={manner} />, {
    stdout,
    debug: true,
    patchConsole: false,
  });
  const lines = last.replaceAll('\u00a0', ' ').split('\n');
  ink.unmount();
  return lines;
}

describe.each([
  { columns: 60, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 200, rows: 60 },
])('at $columns by $rows', (size) => {
  test.each(['nl', 'en'] as const)(
    'every screen is as large as the terminal, in %s',
    (language) => {
      for (const { state } of everyScreen) {
        const lines = frame({ ...state, language, size });
        expect(lines.length).toBe(size.rows);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(size.columns);
        expect(lines[1]).toBe('─'.repeat(size.columns));
        expect(lines.at(-2)).toBe('─'.repeat(size.columns));
        // The fake scenario has an arm whose English name is longer than tables allow.
        // What is cut ends in the mark; after a space it means: wait.
        expect(lines.slice(1).join('\n').replaceAll('populationCau…', '')).not.toMatch(/\S…/);
      }
    },
  );

  test.each(['nl', 'en'] as const)('the descriptions are not cut, in %s', (language) => {
    const shipped = listScenarios();
    for (const [chosen, { name, description }] of shipped.entries()) {
      const state = instead(opening(shipped, language, size), { ...homeOf(shipped), chosen });
      const text = frame(state).join(' ').replaceAll(/\s+/g, ' ');
      expect(text).toContain(`→ ${name[language]} ${description[language]}`);
    }
  });
});

test('a run shows how far it is, how long it takes, and every number with its unit', () => {
  const [title, , setting, , progress, , header, q1] = frame(press(running, 'tab'));
  expect(title).toBe('proeftuin · een · rekenen');
  expect(setting).toBe(
    '1.000 kinderen · 3 jaar · 3 armen met dezelfde kinderen en hetzelfde toeval',
  );
  expect(progress).toMatch(/^▕█{15}░{25}▏ 3 van 8 herhalingen · nog 42 s$/);
  expect(header).toMatch(/^kinderen +nu +traject +populatie +voorzichtig$/);
  expect(q1).toMatch(/^① basiszorg +\S+±\S+ +\S+±\S+ +\S+±\S+ +\S+±\S+$/);
});

test('the whole page is what the command line prints', () => {
  const lines = frame({ ...onPage, size: { columns: 80, rows: 100 } });
  const printed = comparisonText({
    scenario: fakeScenario,
    summary: someSummary,
    language: 'nl',
    width: 80,
    paint: manner.theme,
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
  const [title] = frame(onPage);
  expect(title).toMatch(/ 8 herhalingen · regel 1–20 van \d\d$/);
});

test('stopped on the way, it says on how much it rests', () => {
  const stopped = { ...answer, planned: 100, interrupted: true, precise: false };
  const [title] = frame(instead(running, stopped));
  expect(title).toContain('gestopt na 8 van 100 herhalingen');
});

test('what is said stands above the line of keys, and takes its room from the screen', () => {
  const lines = frame(press(onPage, 'e'));
  expect(lines.at(-3)).toBe('Hier is nog niets bewaard: een verslag is er zodra er gerekend is.');
  expect(lines.length).toBe(24);
  expect(lines[0]).toMatch(/regel 1–18 van/);
});
