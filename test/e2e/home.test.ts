/** What was kept stands on the start screen: it can be opened, and says so when it was altered. */
import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { keptIn } from '../app/small.ts';
import { temporaryForAll } from '../temporary.ts';
import { key, launch } from './terminal.ts';

const [good, bad] = [temporaryForAll(), temporaryForAll()];
beforeAll(async () => {
  await keptIn(join(good, 'a-run'), { replications: 2 });
  cpSync(join(good, 'a-run'), join(bad, 'altered'), { recursive: true });
  appendFileSync(join(bad, 'altered', 'years.parquet'), ' ');
  mkdirSync(join(bad, 'broken'));
  writeFileSync(join(bad, 'broken', 'manifest.json'), '{');
});

const patient = { timeout: 60_000 };

describe.each([
  {
    language: 'nl',
    columns: 80,
    rows: 24,
    recent: 'Of een uitkomst die al bewaard is?',
    last: /\d+ \w+: 3,5 % krimp per jaar → /,
    broken: 'niet te lezen',
    run: '→ run · Lesgebied',
    answer: 'Bij 3,5 % krimp per jaar',
    altered: 'die sindsdien is veranderd',
    made: 'Gemaakt: ',
  },
  {
    language: 'en',
    columns: 120,
    rows: 40,
    recent: 'Or an outcome that is kept already?',
    last: /\d+ \w+: shrinking 3.5% a year → /,
    broken: 'cannot be read',
    run: '→ run · Teaching area',
    answer: 'With the budget shrinking 3.5% a year',
    altered: 'that was changed since',
    made: 'Made: ',
  },
])('in $language at $columns by $rows', ({ language, columns, rows, ...say }) => {
  const open = (parent: string) =>
    launch(['--lang', language, '--out', join(parent, 'next')], { columns, rows });

  test('a kept run is a scenario’s last result, opens, and gets its report', patient, async () => {
    const terminal = open(good);
    await terminal.waitFor(say.recent);
    await terminal.waitFor(say.last);
    terminal.press(key.end);
    await terminal.waitFor(say.run);
    terminal.press(key.enter);
    await terminal.waitFor(say.answer);
    terminal.press('e');
    await terminal.waitFor(say.made);
    terminal.press(key.esc);
    await terminal.waitFor(say.run);
    terminal.press('q');
    expect(await terminal.ended).toStrictEqual({ status: 0, signal: 0 });
  });

  test(
    'one that was altered is not shown, and one that cannot be read says so',
    patient,
    async () => {
      const terminal = open(bad);
      await terminal.waitFor(say.broken);
      terminal.press(key.end);
      await terminal.waitFor(say.run);
      terminal.press(key.enter);
      await terminal.waitFor(say.altered);
      expect(terminal.screen()).not.toContain(say.answer);
      terminal.press(`k${key.enter}`);
      await terminal.waitFor(/broken: /);
      terminal.press('q');
      expect((await terminal.ended).status).toBe(0);
    },
  );
});
