import { describe, expect, test } from 'vitest';
import { type Fullness, itemsOf } from '../../src/tui/home/items.ts';
import { folderIn, type Homing, lastOf } from '../../src/tui/home/state.ts';
import { keptOf } from '../../src/tui/kept/state.ts';
import { sceneOf } from '../../src/tui/scene.ts';
import type { State } from '../../src/tui/state.ts';
import {
  become,
  choosing,
  folders,
  happen,
  manner,
  press,
  remembering,
  scenarios,
  screenOf,
} from './states.ts';

const homeIn = (state: State) => screenOf(state) as Homing;
const pathsIn = (state: State) => homeIn(state).recent.map(({ path }) => path);
const [broken, question, run] = folders;

describe('the folders that were kept', () => {
  test('stand the newest first, in whichever order they are read', () => {
    const wanted = ['reports/twee-1', 'reports/twee-threshold-1', 'reports/broken'];
    expect(pathsIn(remembering)).toStrictEqual(wanted);
    const oneByOne = [run, broken, question].map((one) => ({ type: 'found', folders: [one] }));
    expect(pathsIn(happen(choosing, ...oneByOne))).toStrictEqual(wanted);
  });

  test('are read again without standing there twice; what is gone is gone', () => {
    const again = happen(remembering, { type: 'found', folders });
    expect(pathsIn(again)).toStrictEqual(pathsIn(remembering));
    const gone = happen(again, { type: 'looked', paths: ['reports/broken'] });
    expect(pathsIn(gone)).toStrictEqual(['reports/broken']);
  });

  test('leave the chosen one chosen when a newer one comes', () => {
    const state = happen(choosing, { type: 'found', folders: [broken, question] });
    const chosen = press(state, 'end');
    expect(folderIn(homeIn(chosen))).toBe(broken);
    expect(folderIn(homeIn(happen(chosen, { type: 'found', folders: [run] })))).toBe(broken);
    const none = happen(chosen, { type: 'looked', paths: [] });
    expect(homeIn(none).chosen).toBe(scenarios.length - 1);
  });

  test('come after the scenarios', () => {
    expect(folderIn(homeIn(press(remembering, 'down', 'down')))).toBeUndefined();
    expect(folderIn(homeIn(press(remembering, 'down', 'down', 'down')))).toBe(run);
    expect(folderIn(homeIn(press(remembering, 'end', 'down')))).toBe(broken);
  });
});

describe('Enter', () => {
  const at = (path: string) => {
    const index = pathsIn(remembering).indexOf(path);
    return press(remembering, 'end', ...Array<'up'>(2 - index).fill('up'));
  };

  test('opens a run', () => {
    const opened = screenOf(press(at('reports/twee-1'), 'enter'));
    expect(opened).toStrictEqual(keptOf('reports/twee-1', { nl: 'twee', en: 'twee' }));
  });

  test('says of another answer where its report is, and of what is not whole why', () => {
    expect(press(at('reports/twee-threshold-1'), 'enter').said?.lines[0]).toContain(
      'reports/twee-threshold-1/report.html',
    );
    expect(press(at('reports/broken'), 'enter').said).toStrictEqual({
      lines: ['reports/broken: niet te lezen'],
      wrong: true,
    });
  });

  test('e makes the report of the chosen folder, or of a scenario’s last run', () => {
    expect(press(at('reports/twee-threshold-1'), 'e').exporting).toBe('reports/twee-threshold-1');
    expect(press(remembering, 'down', 'e').exporting).toBe('reports/twee-1');
    expect(press(remembering, 'e').exporting).toBeUndefined();
  });
});

describe('the list', () => {
  const lines = (state: State, fullness: Fullness, width = 60) =>
    itemsOf(homeIn(state), sceneOf(state, manner), width, fullness);

  test('gives a scenario its last result, and a folder what it is and says', () => {
    expect(lastOf(scenarios[0] as never, homeIn(remembering))).toBeUndefined();
    const items = lines(remembering, 'full');
    expect(items[1]).toStrictEqual([
      '  twee',
      '    twee is een dorp dat niet bestaat',
      '    25 nov: 3 % krimp → wachten +31 kinderen',
    ]);
    expect(items[3]?.slice(0, 4)).toStrictEqual([
      '',
      'Of een uitkomst die al bewaard is?',
      '',
      expect.stringMatching(/^ {2}run · twee · 25 nov 2026 \d\d:00$/),
    ]);
    expect(items.at(-1)?.at(-1)).toBe('    niet te lezen');
  });

  test('says all of the chosen one, and of the others whole sentences or words that fit', () => {
    const long = {
      nl: 'Hier staat een zin. Hier staat nog een zin die veel te lang is voor een regel.',
      en: '',
    };
    const longer = { ...run, said: long } as never;
    const state = happen(choosing, { type: 'found', folders: [longer] });
    expect(lines(state, 'brief', 40).at(-1)?.at(-1)).toBe('    Hier staat een zin.');
    expect(lines(state, 'brief', 20).at(-1)?.at(-1)).toBe('    Hier staat een…');
    expect(lines(press(state, 'end'), 'brief', 40).at(-1)?.slice(4)).toStrictEqual([
      '    Hier staat een zin. Hier staat nog',
      '    een zin die veel te lang is voor een',
      '    regel.',
    ]);
  });
});

test('whoever looks something up finds the start screen as it was', () => {
  const opened = press(remembering, 'end', 'up', 'up', 'enter');
  expect(become(opened, { type: 'back' }).stack).toStrictEqual(
    press(remembering, 'end', 'up', 'up').stack,
  );
});
