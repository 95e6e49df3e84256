import { describe, expect, test } from 'vitest';
import { whatMatters } from '../../src/results/what-matters.ts';
import { answerLines } from '../../src/tui/compare/answer.ts';
import { detailLines } from '../../src/tui/compare/detail/lines.ts';
import { forest } from '../../src/tui/compare/forest.ts';
import { measureWords, signed } from '../../src/tui/compare/measure.ts';
import { type Comparing, comparingOf } from '../../src/tui/compare/state.ts';
import { sceneOf } from '../../src/tui/scene.ts';
import type { State } from '../../src/tui/state.ts';
import { fakeScenario } from '../experiment/fake.ts';
import {
  answer,
  become,
  byPayer,
  byQuadrant,
  bySchool,
  comparing,
  happen,
  inDetail,
  instead,
  knowing,
  manner,
  onPage,
  press,
  screenOf,
  someSummary,
} from './states.ts';

const shown = (state: State) => screenOf(state) as Comparing;
const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00a0', ' '));
const sized = (state: State, columns: number, rows: number) =>
  become(state, { type: 'resized', size: { columns, rows } });
const answerIn = (state: State) => plain(answerLines(shown(state), sceneOf(state, manner)));
const bodyIn = (state: State) => plain(detailLines(shown(state), sceneOf(state, manner)).body);

describe('the answer', () => {
  test('opens with the arm that it is about against the first, and what matters most', () => {
    const first = whatMatters(fakeScenario, someSummary, 'trajectory', 'population')[0];
    expect(shown(comparing)).toMatchObject({ shown: 'answer', measure: first?.id });
    expect(answerIn(comparing).join('\n')).toContain('populatie − traject');
  });

  test('fits whatever room there is: the sentence first, and the chosen difference', () => {
    for (const [columns, rows] of [
      [60, 16],
      [80, 24],
      [120, 40],
      [200, 60],
    ] as const)
      for (const steps of [0, 5, 30]) {
        const state = press(sized(comparing, columns, rows), ...Array<'down'>(steps).fill('down'));
        const lines = answerIn(state);
        expect(lines.length).toBeLessThanOrEqual(sceneOf(state, manner).room.height);
        expect(lines[0]).toMatch(/^Bij 3,5 % krimp per jaar/);
        expect(lines.filter((line) => line.startsWith('→')).length).toBe(1);
      }
  });

  test('says more where there is more room', () => {
    expect(answerIn(sized(comparing, 60, 16)).join('\n')).not.toContain('verloop');
    expect(answerIn(comparing).join('\n')).toContain('verloop');
    expect(answerIn(comparing).join('\n')).not.toContain('  gemeente');
    expect(answerIn(sized(comparing, 120, 60)).join('\n')).toContain('  gemeente');
    expect(answerIn(sized(comparing, 120, 60)).join('\n')).toContain('aanname zonder bron');
  });

  test('says first that it was not kept, and why', () => {
    const trouble = { words: { nl: 'De schijf is vol.', en: '' } } as never;
    expect(answerIn(instead(comparing, comparingOf({ ...answer, trouble })))[0]).toBe(
      'Mislukt: De schijf is vol.',
    );
  });

  test('another measure and other arms are chosen by the arrows', () => {
    const all = whatMatters(fakeScenario, someSummary, 'trajectory', 'population');
    expect(shown(press(comparing, 'down', 'down')).measure).toBe(all[2]?.id);
    expect(shown(press(comparing, 'down', 'up', 'up')).measure).toBe(all[0]?.id);
    const { length } = someSummary.differences;
    const round = Array<'right'>(length).fill('right');
    expect(shown(press(comparing, ...round)).pair).toBe(shown(comparing).pair);
    expect(shown(press(comparing, 'left', 'right')).pair).toBe(shown(comparing).pair);
    // What was chosen stays so, wherever it stands between other arms.
    expect(shown(press(comparing, 'down', 'right')).measure).toBe(all[1]?.id);
  });
});

describe('the differences', () => {
  const screen = {
    ...answer,
    summary: {
      ...someSummary,
      agreements: someSummary.agreements.map((one) => ({
        ...one,
        arms: one.arms.map((arm) => ({ ...arm, verdict: 'fails' as const })),
      })),
    },
  };

  test('say which are about a broken agreement, with a sign and a word', () => {
    const { rows } = forest(screen, sceneOf(comparing, manner));
    const broken = rows.filter((row) => row.endsWith('✗ afspraak'));
    expect(broken.length).toBe(2);
    expect(rows.slice(0, 2)).toStrictEqual(broken);
  });

  test('have their picture where there is room for it, and fit where there is not', () => {
    for (const columns of [60, 80, 120]) {
      const scene = sceneOf(sized(comparing, columns, 24), manner);
      for (const row of forest(screen, scene).rows)
        expect(row.length).toBeLessThanOrEqual(scene.room.width);
    }
    const [row = ''] = forest(screen, sceneOf(sized(comparing, 120, 24), manner)).rows;
    expect(row).toMatch(/▕[·━●┊]+▏/);
  });
});

describe('a measure', () => {
  const words = (id: string, mean: number, half: number) => {
    const change = { mean, low: mean - half, high: mean + half };
    const told = measureWords(id, fakeScenario, someSummary, [change], 'nl');
    return plain([`${told.label}: ${told.change(change)} ${told.unit}`.trimEnd()])[0];
  };

  test('has its sign, its interval and its unit', () => {
    expect(words('waiting.over3Months', 31, 13)).toBe('wacht > 3 mnd: +31 (18–44)');
    expect(words('support.q4All', -3.14, 0.5)).toBe('④ jeugdhulp: −3,1 (−3,6 tot −2,6)');
    expect(words('q4.entries', 12, 3)).toBe('instroom in de jeugdhulp: +12,0 (9,0–15,0) per jaar');
    expect(words('wellbeing.years', 12, 3)).toBe('jaren in welbevinden: +12,0 (9,0–15,0) jaren');
    expect(words('spend.total', -1_310_000, 390_000)).toMatch(
      /^uitgaven per jaar: −€ 1,31 mln \(−1,70 tot −0,92\)$/,
    );
  });

  test('that is nothing as it is written has no sign', () => {
    expect(signed('−0,0', -0.04)).toBe('0,0');
    expect(signed('0', 0.2)).toBe('0');
    expect(signed('0,3', 0.3)).toBe('+0,3');
  });
});

describe('in detail', () => {
  test('a measure by year has its means at once, and its intervals when they are read', () => {
    const rows = (state: State) => bodyIn(state).filter((line) => /^(nu|jaar \d)/.test(line));
    // Thirty-one children, and not euros.
    const known = instead(knowing, { ...shown(knowing), measure: 'waiting.over3Months' });
    expect(rows(inDetail).length).toBe(4);
    expect(rows(inDetail)[1]).not.toContain('(');
    expect(rows(known)[1]).toContain('+31 (18–44)');
    expect(bodyIn(inDetail).join(' ')).toContain('in de map van een run die af is');
  });

  test('payers add up to what is spent, quadrants to where children are', () => {
    expect(bodyIn(byPayer).map((line) => line.split(/ {2,}/)[0])).toEqual(
      expect.arrayContaining(['scholen', 'SWV', 'gemeente', 'samen', 'toegang', 'preventie']),
    );
    const children = bodyIn(byQuadrant).filter((line) => /^[①-④]/u.test(line));
    expect(children.length).toBe(4 + 1 + 4);
  });

  test('schools come with the largest difference first, numbered by kind', () => {
    const schools = bodyIn(bySchool).filter((line) => /^(PO|VSO)/.test(line));
    expect(schools.map((line) => line.split(/ {2,}/)[0])).toStrictEqual(['VSO 1', 'PO 2', 'PO 1']);
    const other = bodyIn(press(bySchool, 'down'));
    expect(other[0]).toContain('Thuiszitters');
    expect(bodyIn(sized(bySchool, 120, 24))[2]).toMatch(/^VSO 1 · openbaar/);
  });

  test('without a kept run there are no schools, and it says so', () => {
    expect(bodyIn(press(inDetail, 'left'))).toStrictEqual([
      'Scholen staan in de map van een run die af is; deze is niet bewaard.',
    ]);
    const reading = { ...answer, folder: 'kept', shown: 'detail', tab: 'school' } as const;
    expect(bodyIn(instead(comparing, reading))).toStrictEqual(['De map wordt gelezen.']);
    const failed = { is: 'failed', why: ['weg'] } as const;
    expect(bodyIn(instead(comparing, { ...reading, more: failed }))).toStrictEqual(['weg']);
  });

  test('other arms and other tabs are a key away, and Esc leads back step by step', () => {
    expect(shown(press(inDetail, 'a')).pair).toBe(shown(inDetail).pair + 1);
    expect(shown(press(inDetail, 'right', 'right', 'right', 'right')).tab).toBe('year');
    expect(shown(press(inDetail, 'esc')).shown).toBe('answer');
    expect(shown(press(onPage, 'esc')).shown).toBe('answer');
    expect(shown(press(inDetail, 'p', 'esc')).shown).toBe('answer');
    expect(screenOf(press(comparing, 'esc')).name).toBe('home');
  });

  test('what is compared stays in sight while the rest scrolls', () => {
    const small = sized(bySchool, 60, 16);
    const many = happen(small, { type: 'scroll', to: 'bottom', extent: { lines: 30, room: 8 } });
    expect(shown(many).top).toBe(22);
    expect(shown(press(many, 'right')).top).toBe(0);
  });
});
