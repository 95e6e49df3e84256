/** What somebody does with an answer: looks at it by year and by school, asks why, and reads the whole page. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { keptIn } from '../app/small.ts';
import { temporaryForAll } from '../temporary.ts';
import { key, launch } from './terminal.ts';

const patient = { timeout: 90_000 };

describe.each([
  {
    language: 'nl',
    columns: 80,
    rows: 24,
    run: '→ run · Lesgebied',
    answer: 'Bij 3,5 % krimp per jaar',
    differences: 'populatie − traject, 95 %-interval',
    year: /jaar 1 +[\d.,]+ +[\d.,]+ .*\(/,
    payer: /gemeente +[\d.,]+/,
    quadrant: '④ jeugdhulp',
    school: /PO 1 +[\d,]+ +[\d,]+/,
    sitters: 'Thuiszitters als het jaar eindigt',
    why: 'maat 1 van 3',
    part: /toegang +[·░█┊]+/,
    page: 'regel 1–20 van',
    today: 'traject − nu',
  },
  {
    language: 'en',
    columns: 120,
    rows: 40,
    run: '→ run · Teaching area',
    answer: 'With the budget shrinking 3.5% a year',
    differences: 'population − trajectory, 95% interval',
    year: /year 1 +[\d.,]+ +[\d.,]+ .*\(/,
    payer: /municipality +[\d.,]+/,
    quadrant: '④ youth help',
    school: /PO 1 · \w+ +[\d.]+ +[\d.]+/,
    sitters: 'Home-sitters when the year ends',
    why: 'measure 1 of 3',
    part: /access +[·░█┊]+/,
    page: 'line 1–36 of',
    today: 'trajectory − today',
  },
])('in $language at $columns by $rows', ({ language, columns, rows, ...say }) => {
  const parent = temporaryForAll();
  beforeAll(async () => {
    await keptIn(join(parent, 'a-run'), { replications: 2 });
  });

  test('in detail, why, and as a page', patient, async () => {
    const out = join(parent, 'next');
    const terminal = launch(['--lang', language, '--out', out], { columns, rows });
    await terminal.waitFor(/ (van|of) 4$/m);
    terminal.press(key.end);
    await terminal.waitFor(say.run);
    terminal.press(key.enter);
    await terminal.waitFor(say.answer);
    await terminal.waitFor(say.differences);
    terminal.press(key.right);
    await terminal.waitFor(say.today);
    terminal.press('h');
    await terminal.waitFor(say.differences);
    terminal.press(key.enter);
    await terminal.waitFor(say.year);
    terminal.press(key.right);
    await terminal.waitFor(say.payer);
    terminal.press(key.right);
    await terminal.waitFor(say.quadrant);
    terminal.press(key.right);
    await terminal.waitFor(say.school);
    terminal.press(key.down);
    await terminal.waitFor(say.sitters);
    terminal.press('w');
    await terminal.waitFor(say.why);
    expect(terminal.screen()).toMatch(say.part);
    terminal.press(key.esc);
    await terminal.waitFor(say.sitters);
    terminal.press('p');
    await terminal.waitFor(say.page);
    terminal.press(key.esc);
    await terminal.waitFor(say.differences);
    terminal.press('q');
    expect(await terminal.ended).toStrictEqual({ status: 0, signal: 0 });
    expect(terminal.whole()).toBe(true);
  });
});
