/** One simulated child is followed: from a scenario, from a changed one, and from an answer. */
import { describe, expect, test } from 'vitest';
import { key, launch } from './terminal.ts';

const small = ['--set', 'area.children=600', '--set', 'horizon.pilot=24'];
const patient = { timeout: 60_000 };

describe.each([
  {
    language: 'nl',
    columns: 80,
    rows: 24,
    looking: 'enkele seconden',
    nobodies: 'Deze kinderen bestaan niet: ze zijn gesimuleerd.',
    nobody: 'Dit kind bestaat niet: het is gesimuleerd.',
    years: / jaar, (één ouder|twee ouders)/,
    need: /^nood +[·▃▅█]+/m,
    arm: /^populatie: /m,
    other: /^voorzichtig: /m,
    happens: /^→ \w+\.? jaar \d/m,
    dial: 'krimp per jaar',
    done: 'klaar: Enter',
    answer: 'Bij 3,5 % krimp per jaar',
  },
  {
    language: 'en',
    columns: 120,
    rows: 40,
    looking: 'a few seconds',
    nobodies: 'These children do not exist: they are simulated.',
    nobody: 'This child does not exist: it is simulated.',
    years: / years old, (one parent|two parents)/,
    need: /^ need +[·▃▅█]+/m,
    arm: /^ population: /m,
    other: /^ cautious: /m,
    happens: /^ → \w+ year \d/m,
    dial: 'shrinkage a year',
    done: 'done: Enter',
    answer: 'With the budget shrinking 3.5% a year',
  },
])('in $language at $columns by $rows', ({ language, columns, rows, ...say }) => {
  const open = (...words: string[]) =>
    launch(['--lang', language, ...small, ...words], { columns, rows });

  test('choose a child, read its diary in other arms, go back', patient, async () => {
    const terminal = open();
    await terminal.waitFor('→ Zwolle Noord');
    terminal.press('jc');
    await terminal.waitFor(say.looking);
    await terminal.waitFor(say.years);
    await terminal.waitFor(say.nobodies);
    terminal.press(key.enter);
    await terminal.waitFor(say.nobody);
    await terminal.waitFor(say.need);
    await terminal.waitFor(say.happens);
    await terminal.waitFor(say.arm);
    terminal.press(key.end);
    await terminal.waitFor('▲');
    terminal.press(key.right);
    await terminal.waitFor(say.other);
    terminal.press(key.esc);
    await terminal.waitFor(say.nobodies);
    terminal.press(key.esc);
    await terminal.waitFor(/→ (Lesgebied|Teaching area)/);
    terminal.press('q');
    expect(await terminal.ended).toStrictEqual({ status: 0, signal: 0 });
    expect(terminal.whole()).toBe(true);
  });

  test('from the scenario and from the answer as well', patient, async () => {
    const terminal = open('--replications', '2');
    await terminal.waitFor('→ Zwolle Noord');
    terminal.press(`j${key.enter}`);
    await terminal.waitFor(say.dial);
    terminal.press('c');
    await terminal.waitFor(say.nobodies);
    terminal.press(key.esc);
    await terminal.waitFor(say.dial);
    terminal.press('r');
    await terminal.waitFor(say.done);
    terminal.press(key.enter);
    await terminal.waitFor(say.answer);
    terminal.press('c');
    await terminal.waitFor(say.years);
    terminal.press(key.esc);
    await terminal.waitFor(say.answer);
    terminal.press('q');
    expect((await terminal.ended).status).toBe(0);
  });
});
