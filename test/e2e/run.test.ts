/** While it is run: a film of one replication to look at, and how precise the answer already is. */
import { describe, expect, test } from 'vitest';
import { key, launch } from './terminal.ts';

const small = [
  '--set',
  'area.children=400',
  '--set',
  'horizon.ageingIn=24',
  '--set',
  'horizon.pilot=24',
];
const patient = { timeout: 60_000 };

describe.each([
  {
    language: 'nl',
    columns: 80,
    rows: 24,
    moment: (month: number) => `maand ${month} van 24`,
    second: 'augustus, jaar 2',
    still: 'staat stil',
    plays: 'per seconde',
    over: 'einde van de film',
    arms: /traject +│ populatie/,
    others: /traject +│ voorzichtig/,
    measured: /① basiszorg +[\d,.]+±\d/,
    done: 'klaar: Enter voor de vergelijking',
    answer: 'Bij 3,5 % krimp per jaar',
    wide: 'Nog te breed: ',
    precise: 'Precies genoeg.',
    stopped: /gestopt na \d+ van/,
  },
  {
    language: 'en',
    columns: 120,
    rows: 40,
    moment: (month: number) => `month ${month} of 24`,
    second: 'August, year 2',
    still: 'paused',
    plays: 'a second',
    over: 'end of the film',
    arms: /trajectory +│ population/,
    others: /trajectory +│ cautious/,
    measured: /① basic care +[\d,.]+±\d/,
    done: 'done: Enter for the comparison',
    answer: 'With the budget shrinking 3.5% a year',
    wide: 'Still too wide: ',
    precise: 'Precise enough.',
    stopped: /stopped after \d+ of/,
  },
])('in $language at $columns by $rows', ({ language, columns, rows, ...say }) => {
  const open = (...words: string[]) => {
    const terminal = launch(['--lang', language, ...small, ...words], { columns, rows });
    return { ...terminal, begin: () => terminal.waitFor('→ Zwolle Noord') };
  };

  test(
    'the film is watched, whatever becomes of the run, and then the answer',
    patient,
    async () => {
      const terminal = open('--replications', '12');
      await terminal.begin();
      terminal.press('jr');
      await terminal.waitFor(say.arms);
      await terminal.waitFor(say.plays);
      terminal.press(' ');
      await terminal.waitFor(say.still);
      terminal.press('2');
      await terminal.waitFor(say.moment(13));
      await terminal.waitFor(say.second);
      terminal.press('..');
      await terminal.waitFor(say.moment(15));
      terminal.press(',');
      await terminal.waitFor(say.moment(14));
      terminal.press(key.right);
      await terminal.waitFor(say.others);
      terminal.press(key.left);
      await terminal.waitFor(say.arms);
      await terminal.waitFor(say.done);
      terminal.press(key.tab);
      await terminal.waitFor(say.measured);
      terminal.press(key.tab);
      await terminal.waitFor(say.moment(14));
      terminal.press(' ++');
      await terminal.waitFor(say.over);
      await terminal.waitFor(say.moment(24));
      terminal.press(key.enter);
      await terminal.waitFor(say.answer);
      terminal.press('q');
      expect(await terminal.ended).toStrictEqual({ status: 0, signal: 0 });
      expect(terminal.whole()).toBe(true);
    },
  );

  test('whoever looks at the means comes to the answer at once', patient, async () => {
    const terminal = open('--replications', '12');
    await terminal.begin();
    terminal.press('jr');
    await terminal.waitFor(say.plays);
    terminal.press(key.tab);
    terminal.press(key.enter);
    await terminal.waitFor(say.answer);
  });

  test('with a wanted precision it says what is still too wide', patient, async () => {
    const terminal = open('--precision', '0.001');
    await terminal.begin();
    terminal.press('jr');
    await terminal.waitFor(say.wide);
    terminal.press(key.esc);
    await terminal.waitFor(say.stopped);
  });

  test('and that it is precise enough', patient, async () => {
    const terminal = open('--precision', '1000');
    await terminal.begin();
    terminal.press('jr');
    await terminal.waitFor(say.precise);
    await terminal.waitFor(say.done);
  });
});
