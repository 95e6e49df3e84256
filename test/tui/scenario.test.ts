import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openScenario } from '../../src/app/open-scenario.ts';
import { parameterMessages } from '../../src/language/messages/tui/parameters.ts';
import { type Effects, previewed as rows } from '../../src/results/effects.ts';
import type { Estimate } from '../../src/results/estimates.ts';
import { catalogue } from '../../src/tui/scenario/catalogue.ts';
import { bar } from '../../src/tui/scenario/dial-lines.ts';
import { type Dial, dialsOf, type Slider } from '../../src/tui/scenario/dials.ts';
import { effectsTable, signed } from '../../src/tui/scenario/effects-table.ts';
import { changesInWords, fileInWords, nameOf } from '../../src/tui/scenario/in-words.ts';
import { settingsOf, subjectOf, type Tuning } from '../../src/tui/scenario/state.ts';
import { startOf, turned as turn } from '../../src/tui/scenario/turn.ts';
import { verdict } from '../../src/tui/scenario/verdict.ts';
import { happen, lesson, manner, naming, press, screenOf, turned, turning } from './states.ts';

const les = openScenario('les');
const dials = dialsOf(les);
const dial = (parameter: Dial['parameter'], of: readonly Dial[] = dials) =>
  of.find((one) => one.parameter === parameter) as Dial;
const tuning = (state: Parameters<typeof screenOf>[0]) => screenOf(state) as Tuning;

describe('the dials of a scenario', () => {
  test('are those of the catalogue, in words in both languages', () => {
    for (const { id, turn } of catalogue) {
      expect(dials.map(({ parameter }) => parameter)).toContain(id);
      for (const language of ['nl', 'en'] as const)
        if ('options' in turn)
          for (const option of turn.options)
            expect(parameterMessages[language][id]).toHaveProperty(['options', String(option)]);
    }
  });

  test('have a name of their own', () => {
    const ids = dials.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const language of ['nl', 'en'] as const) {
      const names = dials.map((one) => nameOf(one, language, 34));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('turn the arms in which the parameter is the same together', () => {
    expect(dial('shrink')).toMatchObject({
      some: false,
      file: 0.035,
      paths: ['trajectoryCeiling', 'population', 'populationCautious'].map(
        (arm) => `arms.${arm}.budget.shrinkPerYear`,
      ),
      scale: { low: 0, high: 0.059, plausible: true, grade: 'derived', unit: 'share a year' },
    });
    expect(dial('reviewChance')).toMatchObject({ some: true, file: 0.15 });
  });

  test('say of numbers without a source that they are assumptions', () => {
    expect(dial('preventionShare').scale).toMatchObject({ grade: 'assumption' });
    expect(dial('smwPo').scale).toMatchObject({ grade: 'cited', unit: 'hours a week' });
  });

  test.each([
    ['[0.02, 0.06]', 'budget na 5 jaar 23,5 % lager'],
    ['"1 - 0.02 * year"', 'budget na 5 jaar 10 % lager'],
  ])('know a shrink path of %s', (path) => {
    const set = [`arms.population.budget.shrinkPerYear=${path}`];
    const own = dialsOf(openScenario('les', { set })).filter(
      (one) => one.parameter === 'shrink' && one.file === undefined,
    );
    expect(own).toHaveLength(1);
    const [shrink] = own as [Dial];
    expect(shrink.paths).toStrictEqual(['arms.population.budget.shrinkPerYear']);
    expect(fileInWords(shrink, 'nl')).toMatch(/\d/);
    expect(turn(shrink, startOf(shrink), 1)).toBeGreaterThan(startOf(shrink) as number);
  });

  test('keep the range of a number that was set when it was in there', () => {
    const set = ['budget.shrinkPerYear=0.02'];
    const asStarted = dialsOf(openScenario('les', { set }), les);
    expect(dial('shrink', asStarted)).toMatchObject({
      file: 0.02,
      set: true,
      scale: { high: 0.059 },
    });
    expect(dial('carry', asStarted).set).toBe(false);
    const outside = dialsOf(openScenario('les', { set: ['budget.shrinkPerYear=0.5'] }), les);
    expect(dial('shrink', outside).scale).toMatchObject({ high: 1, plausible: false });
  });
});

describe('turning', () => {
  const any = fc.constantFrom(...dials);
  const steps = fc.array(fc.constantFrom(-5, -1, 1, 5), { maxLength: 40 });

  test('never leaves the range, and stays in the schema', () => {
    fc.assert(
      fc.property(any, steps, (one, all) => {
        let value = startOf(one);
        for (const step of all) value = turn(one, value, step);
        if (one.scale.kind === 'choice') expect(one.scale.options).toContain(value);
        else {
          expect(value).toBeGreaterThanOrEqual(one.scale.low);
          expect(value).toBeLessThanOrEqual(one.scale.high);
        }
      }),
    );
  });

  test('stops at round numbers, at the ends and at what the file says', () => {
    const shrink = dial('shrink');
    expect(turn(shrink, 0.035, 1)).toBe(0.04);
    expect(turn(shrink, 0.055, 1)).toBe(0.059);
    expect(turn(shrink, 0.059, 1)).toBe(0.059);
    expect(turn(shrink, 0.059, -1)).toBe(0.055);
    expect(turn(shrink, 0.01, 5)).toBe(0.035);
    expect(turn({ ...shrink, file: 0.0333 }, 0.03, 1)).toBe(0.0333);
    expect(turn({ ...shrink, file: 0.0333 }, 0.0333, 1)).toBe(0.035);
  });

  test('a choice goes round', () => {
    const release = dial('release');
    expect(turn(release, 'monthly', 1)).toBe('yearly');
    expect(turn(release, 'yearly', 1)).toBe('monthly');
    expect(turn(release, 'monthly', -1)).toBe('yearly');
  });

  test('a slider is as wide at every value', () => {
    const { scale } = dial('shrink');
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.059, noNaN: true }), (value) => {
        expect(bar(scale as Slider, value, 12)).toMatch(/^▕━*●─*▏$/);
        expect(bar(scale as Slider, value, 12)).toHaveLength(14);
      }),
    );
  });
});

describe('changes', () => {
  test('whatever is turned is still a scenario, and as a setting what it was turned to', () => {
    for (const one of dials) {
      const value = turn(one, startOf(one), 1);
      const other = value === one.file ? turn(one, startOf(one), -1) : value;
      const set = settingsOf(dials, { [one.id]: other });
      expect(set).toStrictEqual(one.paths.map((path) => `${path}=${other}`));
      const again = dialsOf(openScenario('les', { set }), les);
      const found = again.flatMap(({ paths, file }) =>
        paths.includes(one.paths[0] ?? '') ? [file] : [],
      );
      // A budget that does not bind has no dial any more.
      expect(found).toStrictEqual(other === 'open' ? [] : [other]);
    }
  });

  test('go to a run, and come back to nothing by the way they came', () => {
    const { set } = subjectOf(tuning(turned));
    expect(set).toHaveLength(4);
    expect(set[0]).toBe('arms.population.budget.shrinkPerYear=0.04');
    expect(screenOf(press(turned, 'r'))).toMatchObject({ name: 'run', of: { set } });
    expect(tuning(press(turning, 'right', 'left')).changes).toStrictEqual({});
    expect(tuning(press(turned, 'backspace', 'up', 'up', 'backspace')).changes).toStrictEqual({});
  });

  test('that are no scenario are neither run nor saved', () => {
    const { changes } = tuning(turned);
    const fault = { file: '--set', line: 1, column: 1, path: 'x', expected: 'y', got: 'z' };
    const impossible = happen(turned, { type: 'judged', of: changes, faults: [fault] });
    expect(press(impossible, 'r')).toStrictEqual(impossible);
    expect(press(impossible, 'b')).toStrictEqual(impossible);
    expect(tuning(press(impossible, 'left')).changes).not.toBe(changes);
    const late = happen(press(turned, 'left'), { type: 'judged', of: changes, faults: [fault] });
    expect(tuning(late).faults).toStrictEqual([]);
  });

  test('are not lost by one Esc, but by two', () => {
    const once = press(turned, 'esc');
    expect(tuning(once)).toMatchObject({ warned: true, changes: tuning(turned).changes });
    expect(screenOf(press(once, 'esc')).name).toBe('home');
    expect(tuning(press(once, 'down', 'esc')).warned).toBe(true);
    expect(screenOf(press(turning, 'esc')).name).toBe('home');
  });

  test('are in words for whoever reads the file', () => {
    const { dials: all, changes } = tuning(turned);
    expect(
      changesInWords(all, changes, 'nl').map((line) => line.replaceAll('\u00a0', ' ')),
    ).toStrictEqual([
      'krimp per jaar (populatie en voorzichtig): 4,0 % per jaar (was 3,5 % per jaar)',
      'deel voor preventie (populatie en voorzichtig): 2,5 % (was 2,0 %)',
    ]);
  });
});

describe('the name of the file', () => {
  test('is written, erased and given up', () => {
    expect(tuning(naming).saving?.written).toBe('scenarios/een-2.yaml');
    expect(tuning(happen(naming, { type: 'write', text: 'q' })).saving?.written).toBe(
      'scenarios/een-2.yamlq',
    );
    expect(tuning(press(naming, 'backspace', 'backspace')).saving?.written).toBe(
      'scenarios/een-2.ya',
    );
    expect(tuning(press(naming, 'esc'))).toMatchObject({
      saving: undefined,
      changes: tuning(turned).changes,
    });
  });

  test('of one that exists is asked twice, unless another is written', () => {
    const busy = press(naming, 'enter');
    expect(tuning(busy).saving).toMatchObject({ phase: 'busy', overwrite: false });
    const taken = happen(busy, { type: 'exists' });
    expect(tuning(press(taken, 'enter')).saving).toMatchObject({ phase: 'busy', overwrite: true });
    const other = happen(taken, { type: 'write', text: '1' });
    expect(tuning(press(other, 'enter')).saving).toMatchObject({ overwrite: false });
  });

  test('once it is there nothing can be lost', () => {
    const { changes } = tuning(turned);
    const saved = happen(press(naming, 'enter'), { type: 'saved', of: changes, proposal: 'x' });
    expect(tuning(saved)).toMatchObject({ saving: undefined, proposal: 'x' });
    expect(screenOf(press(saved, 'esc')).name).toBe('home');
    expect(tuning(press(saved, 'left', 'esc')).warned).toBe(true);
  });
});

describe('what is about known', () => {
  const known = (mean: number, halfWidth = 1): Estimate => ({ mean, halfWidth });
  const made = (difference: Estimate, scale = 1): Effects => {
    const column = (i: number) => ({
      without: known(20 * scale),
      change: {
        to: known((20 + (i === 2 ? difference.mean : 0)) * scale),
        difference: i === 2 ? difference : known(0, 0),
      },
    });
    const row = [0, 1, 2, 3].map(column);
    return {
      replications: 4,
      rows: Object.fromEntries(rows.map((id) => [id, row])) as unknown as Effects['rows'],
    };
  };
  const options = { language: 'nl', width: 80, theme: manner.theme } as const;

  test('stands beside what it was, with the difference; what is untouched is said once', () => {
    const { lines, unseen } = effectsTable(lesson, made(known(5, 2)), options);
    expect(lines[0]).toMatch(/^kinderen +nu +traject +populatie$/);
    expect(lines[1]).toMatch(/^wacht > 3 mnd +20±1 +20±1 +20→25 {2}\+5±2$/);
    expect(unseen).toStrictEqual(['voorzichtig']);
  });

  test('keeps the arm that it is about where there is no room for others', () => {
    const { lines, unseen } = effectsTable(lesson, made(known(5, 2)), { ...options, width: 50 });
    expect(lines[0]).toMatch(/^kinderen +populatie$/);
    expect(unseen).toStrictEqual(['nu', 'traject', 'voorzichtig']);
  });

  test('of one replication has no interval', () => {
    const { lines } = effectsTable(lesson, made(known(5, Number.POSITIVE_INFINITY)), options);
    expect(lines[1]).toContain('20→25  +5');
    expect(lines[1]).not.toContain('∞');
    expect(verdict(lesson, made(known(5, Number.POSITIVE_INFINITY)), 'nl')).toBeUndefined();
  });

  test('is a difference when 0 is outside its interval', () => {
    expect(verdict(lesson, made(known(15, 2)), 'nl')).toContain(
      '15 (±2) kinderen meer wachten langer dan drie maanden',
    );
    expect(verdict(lesson, made(known(-15, 2)), 'en')).toContain('15 (±2) fewer children wait');
    expect(verdict(lesson, made(known(1, 2)), 'nl')).toContain('geen verschil');
  });

  test('has a plus where no minus stands', () => {
    expect(['5±1', '−5±1', '0±0', '0,0±0,1', '0,31±0,05', '0.0±0.1'].map(signed)).toStrictEqual([
      '+5±1',
      '−5±1',
      '0±0',
      '0,0±0,1',
      '+0,31±0,05',
      '0.0±0.1',
    ]);
  });
});
