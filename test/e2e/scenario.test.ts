/** What somebody does who wants to know what would happen if. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporary } from '../temporary.ts';
import { key, launch } from './terminal.ts';

const program = join(import.meta.dirname, '../../dist/cli.js');

/** Few children for a short time, so that a run takes no time. */
const small = ['area.children=400', 'horizon.ageingIn=24', 'horizon.pilot=24'];
const quick = [...small.flatMap((one) => ['--set', one]), '--replications', '3'];

const patient = { timeout: 60_000 };

describe.each([
  {
    language: 'nl',
    columns: 80,
    rows: 24,
    name: 'Lesgebied',
    dial: '→ krimp per jaar',
    file: '3,5 % per jaar',
    sample: 'Voorlopig: alle 400 kinderen, 12 herhalingen',
    turned: '*4,0 % per jaar (was 3,5 %)',
    changed: '1 waarde veranderd',
    difference: /wacht > 3 mnd .*→.* [+−]?[\d,]+±/,
    warning: 'waarde is veranderd en niet bewaard',
    saveAs: 'Bewaren als: scenarios/les-2.yaml',
    saved: 'Bewaard in scenarios/les-2.yaml',
    done: 'klaar: Enter',
    answer: /Bij 4\s?% krimp per jaar/,
    comment: '# Lesgebied, met:',
  },
  {
    language: 'en',
    columns: 120,
    rows: 40,
    name: 'Teaching area',
    dial: '→ shrinkage a year',
    file: '3.5% a year',
    sample: 'Preliminary: all 400 children, 12 replications',
    turned: '*4.0% a year',
    changed: '1 value changed',
    difference: /wait\S* .*→.* [+−]?[\d.]+±/,
    warning: 'value is changed and not saved',
    saveAs: 'Save as: scenarios/les-2.yaml',
    saved: 'Saved in scenarios/les-2.yaml',
    done: 'done: Enter',
    answer: /With the budget shrinking 4% a year/,
    comment: '# Teaching area, with:',
  },
])('in $language at $columns by $rows', ({ language, columns, rows, ...say }) => {
  test('open, turn, look, save, run, come back, leave', patient, async () => {
    const cwd = temporary();
    const terminal = launch(['--lang', language, ...quick], { columns, rows, cwd });
    await terminal.waitFor('→ Zwolle Noord');
    terminal.press('j');
    await terminal.waitFor(`→ ${say.name}`);
    terminal.press(key.enter);
    await terminal.waitFor(say.dial);
    await terminal.waitFor(say.file);
    await terminal.waitFor(say.sample);
    terminal.press(key.right);
    await terminal.waitFor(say.turned);
    await terminal.waitFor(say.changed);
    await terminal.waitFor(say.difference);
    terminal.press(key.esc);
    await terminal.waitFor(say.warning);
    terminal.press('b');
    await terminal.waitFor(say.saveAs);
    terminal.press(key.enter);
    await terminal.waitFor(say.saved);
    terminal.press('r');
    await terminal.waitFor(say.done);
    terminal.press(key.enter);
    await terminal.waitFor(say.answer);
    terminal.press(key.esc);
    await terminal.waitFor(say.turned);
    terminal.press(key.esc);
    await terminal.waitFor(`→ ${say.name}`);
    terminal.press('q');
    expect(await terminal.ended).toStrictEqual({ status: 0, signal: 0 });
    expect(terminal.whole()).toBe(true);
    expect(readFileSync(join(cwd, 'scenarios/les-2.yaml'), 'utf8')).toContain(say.comment);
    const words = [program, 'check', 'scenarios/les-2.yaml'];
    expect(spawnSync(process.execPath, words, { cwd, encoding: 'utf8' }).status).toBe(0);
  });
});

test('a file that is there is not replaced unless that is asked for again', patient, async () => {
  const cwd = temporary();
  const terminal = launch(['--lang', 'nl', ...quick], { cwd });
  await terminal.waitFor('→ Zwolle Noord');
  terminal.press(`j${key.enter}`);
  await terminal.waitFor('→ krimp per jaar');
  terminal.press(`${key.right}`);
  await terminal.waitFor('*4,0 %');
  terminal.press('b');
  await terminal.waitFor('les-2.yaml');
  terminal.press(key.enter);
  await terminal.waitFor('Bewaard in scenarios/les-2.yaml');
  terminal.press(key.right);
  await terminal.waitFor('*4,5 %');
  terminal.press('b');
  await terminal.waitFor('les-3.yaml');
  terminal.press('\x7f'.repeat(6));
  await terminal.waitFor('scenarios/les-▏');
  terminal.press('2');
  await terminal.waitFor('scenarios/les-2▏');
  terminal.press(key.enter);
  await terminal.waitFor('Dat bestand is er al');
  expect(readFileSync(join(cwd, 'scenarios/les-2.yaml'), 'utf8')).toContain('0.04\n');
  terminal.press(key.enter);
  await terminal.waitFor('Bewaard in scenarios/les-2.yaml');
  expect(readFileSync(join(cwd, 'scenarios/les-2.yaml'), 'utf8')).toContain('0.045\n');
  expect(existsSync(join(cwd, 'scenarios/les-3.yaml'))).toBe(false);
});

test('letters of a name are letters, whatever they do elsewhere', patient, async () => {
  const terminal = launch(['--lang', 'nl', ...quick]);
  await terminal.waitFor('→ Zwolle Noord');
  terminal.press(`j${key.enter}`);
  await terminal.waitFor('→ krimp per jaar');
  terminal.press('b');
  await terminal.waitFor('Bewaren als:');
  terminal.press('ql?:r');
  await terminal.waitFor('les-2.yamlql?:r▏');
  terminal.press(key.esc);
  await terminal.waitFor('q sluit af');
});

test('leaving while the preview runs leaves nothing running', patient, async () => {
  const terminal = launch(['--lang', 'nl']);
  await terminal.waitFor('→ Zwolle Noord');
  terminal.press(key.enter);
  await terminal.waitFor('→ krimp per jaar');
  terminal.press(key.right);
  terminal.press('q');
  expect(await terminal.ended).toStrictEqual({ status: 0, signal: 0 });
});

test(
  'a scenario that cannot be read says why, and another can still be opened',
  patient,
  async () => {
    const terminal = launch(['--lang', 'nl', '--arms', 'trajectory,populatoin']);
    await terminal.waitFor('→ Zwolle Noord');
    terminal.press(key.enter);
    await terminal.waitFor('--arms:1:');
    terminal.press(key.down);
    await terminal.waitFor('→ Lesgebied');
  },
);
