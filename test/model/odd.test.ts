/**
 * The description of the model (`src/model/README.md`) against the code: every parameter, decision, indicator
 * and step of the month has its entry, and no entry is of something that is not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { indicators } from '../../src/language/indicators.ts';
import { decisions } from '../../src/random/decisions.ts';
import { numberKeys } from '../../src/scenario/overlay.ts';
import { root } from '../../src/scenario/schema/root.ts';
import { callsIn, importsIn, leafPaths } from './odd-code.ts';
import { anchors, columns, filesNamed, links, pathsOf, section, spans } from './odd-page.ts';

const here = join(import.meta.dirname, '../../src/model');
const page = readFileSync(join(here, 'README.md'), 'utf8');
const month = readFileSync(join(here, 'month.ts'), 'utf8');

/** What a check finds wrong: what the code has and the page lacks, and the other way round. */
const compare = (code: readonly string[], text: readonly string[]) => ({
  missing: code.filter((one) => !text.includes(one)),
  unknown: text.filter((one) => !code.includes(one)),
  twice: text.filter((one, i) => text.indexOf(one) !== i),
});
const nothing = { missing: [], unknown: [], twice: [] };

const parameters = (text: string) =>
  compare(leafPaths(root), pathsOf(section(text, '### The file', '## ')));

const keysOfNumbers = (text: string) =>
  compare(
    numberKeys,
    columns(section(text, '**A number**', '**From')).flatMap(([key = '']) => spans(key)),
  );

const drawn = (text: string) =>
  compare(
    Object.entries(decisions).map(([name, number]) => `${number} ${name}`),
    columns(section(text, '**Decisions**', '### ')).map(
      ([number, name = '']) => `${number} ${spans(name)}`,
    ),
  );

const measured = (text: string) =>
  compare(
    Object.entries(indicators).map(([id, { measure, unit }]) => `${id}: ${measure}, ${unit}`),
    columns(section(text, '## 8. Indicators', '## ')).flatMap(([ids = '', measure, unit]) =>
      pathsOf(`| ${ids} |`).map((id) => `${id}: ${measure}, ${unit}`),
    ),
  );

/** The rows of the month's table as `call file`, in order. */
const steps = (text: string) =>
  columns(section(text, '**A month**', '## ')).map(
    ([, call = '', file = '']) => `${spans(call)} ${spans(file)}`,
  );
const stepsInCode = (source: string) => {
  const files = importsIn(source);
  return callsIn(source, 'liveMonth').map((call) => `${call} ${files.get(call)}`);
};

const brokenLinks = (text: string) =>
  links(text).filter((link) => link.startsWith('#') && !anchors(text).includes(link));

const lostFiles = (text: string) =>
  filesNamed(text).filter((file) =>
    [here, join(here, '../..')].every((folder) => !existsSync(join(folder, file))),
  );

describe('the description of the model', () => {
  test('has every parameter of the scenario', () => {
    expect(parameters(page)).toStrictEqual(nothing);
  });

  test('has every key that a number may be written with', () => {
    expect(keysOfNumbers(page)).toStrictEqual(nothing);
  });

  test('has every decision, with its number', () => {
    expect(drawn(page)).toStrictEqual(nothing);
  });

  test('has every indicator, with its measure and unit', () => {
    expect(measured(page)).toStrictEqual(nothing);
  });

  test('has the month in the order in which it is lived', () => {
    expect(steps(page)).toStrictEqual(stepsInCode(month));
  });

  test('has no link to nowhere', () => {
    expect(links(page).filter((link) => link.startsWith('#')).length).toBeGreaterThan(20);
    expect(brokenLinks(page)).toStrictEqual([]);
  });

  test('names files that are there', () => {
    expect(filesNamed(page).length).toBeGreaterThan(60);
    expect(lostFiles(page)).toStrictEqual([]);
  });
});

describe('the checks see', () => {
  const without = (row: string) => {
    const less = page.split('\n').filter((line) => !line.startsWith(row));
    expect(less.length).toBe(page.split('\n').length - 1);
    return less.join('\n');
  };
  const also = (after: string, row: string) => {
    expect(page).toContain(after);
    return page.replace(after, `${after}\n${row}`);
  };

  test('a parameter without an entry', () => {
    const found = parameters(without('| `products[].leave.onward` |'));
    expect(found.missing).toStrictEqual(['products[].leave.onward']);
  });

  test('every key of a pattern', () => {
    const found = parameters(page.replace('`notice.<domain>.{2,3}`', '`notice.school.{2,3}`'));
    expect(found.missing).toStrictEqual(['notice.home.2', 'notice.home.3']);
  });

  test('an entry without a parameter, and one that is there twice', () => {
    const row = '| `access.smwFirst` | true, false |';
    const first = page.split('\n').find((line) => line.startsWith(row)) as string;
    expect(parameters(also(first, '| `access.smwLast` | share | |')).unknown).toStrictEqual([
      'access.smwLast',
    ]);
    expect(parameters(also(first, first)).twice).toStrictEqual(['access.smwFirst']);
  });

  test('a parameter that the schema gets', () => {
    const { access, ...others } = root.shape;
    const wider = {
      ...root,
      _zod: {
        ...root._zod,
        def: { ...root._zod.def, shape: { ...others, access, entry: access } },
      },
    };
    const paths = leafPaths(wider as unknown as z.core.$ZodType);
    expect(paths).toContain('entry.smwFirst');
    expect(compare(paths, pathsOf(section(page, '### The file', '## '))).missing).toContain(
      'entry.smwFirst',
    );
  });

  test('a key of numbers that is missing', () => {
    expect(keysOfNumbers(without('| `fit` |')).missing).toStrictEqual(['fit']);
  });

  test('a decision without an entry, with another number, or that is not drawn', () => {
    expect(drawn(without('| 73 | `tie` |')).missing).toStrictEqual(['73 tie']);
    expect(drawn(page.replace('| 73 | `tie` |', '| 76 | `tie` |'))).toMatchObject({
      missing: ['73 tie'],
      unknown: ['76 tie'],
    });
    const last = page.split('\n').find((line) => line.startsWith('| 129 |')) as string;
    expect(drawn(also(last, '| 225 | `weather` | | | | |')).unknown).toStrictEqual(['225 weather']);
  });

  test('an indicator without an entry, or with another measure', () => {
    expect(measured(without('| `q4.entries` |')).missing).toStrictEqual([
      'q4.entries: flow, children a year',
    ]);
    expect(
      measured(page.replace('| `unmet.months` | flow |', '| `unmet.months` | stock |')),
    ).toMatchObject({
      missing: ['unmet.months: flow, child-months'],
      unknown: ['unmet.months: stock, child-months'],
    });
  });

  test('a step that is missing, moved or of another file', () => {
    expect(steps(without('| 3 notice | `noticeNeed` |'))).not.toEqual(stepsInCode(month));
    const swapped = month.replace(
      '  seekHelp(world, rules, m);\n  bringIn(world, rules, m);',
      '  bringIn(world, rules, m);\n  seekHelp(world, rules, m);',
    );
    expect(swapped).not.toBe(month);
    expect(stepsInCode(swapped)).not.toEqual(steps(page));
    const moved = month.replace("'./need/change.ts'", "'./need/alter.ts'");
    expect(stepsInCode(moved)).not.toEqual(steps(page));
  });

  test('a link to nowhere, and a file that is not there', () => {
    expect(brokenLinks(`${page}\n[here](#7-subways)`)).toStrictEqual(['#7-subways']);
    expect(lostFiles(`${page}\n\`access/referral.ts\``)).toStrictEqual(['access/referral.ts']);
  });
});
