/** The first page keeps its word: its examples do what it shows, and its generated parts are of today. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocks, examples } from '../../.build/readme/blocks.ts';
import { comparison, comparisonNote, rowNames } from '../../.build/readme/comparison.ts';
import { execute } from '../../.build/readme/execute.ts';
import { features } from '../../.build/readme/features.ts';
import { generated, generatedNames, noteOf } from '../../.build/readme/markers.ts';
import { quickParts, slowParts } from '../../.build/readme/parts.ts';
import { loadScenario } from '../../src/scenario/load.ts';

const project = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');
const readme = read('README.md');
const scenario = loadScenario(join(project, 'scenarios/zwolle-noord.yaml'));
const { version } = JSON.parse(read('package.json')) as { version: string };

/** How to make them agree again. */
const remake = 'npm run readme';

describe('examples', () => {
  test.each(
    examples(readme).map((example) => ({ line: example.code.text.split('\n')[0], example })),
  )(
    '$line',
    ({ example }) => {
      const printed = execute(example);
      if (example.output === undefined) expect(printed).not.toMatch(/expected|Error/);
      else expect(printed.trimEnd(), remake).toBe(example.output.text.trimEnd());
    },
    60_000,
  );

  test('the first two commands are the two that a stranger needs', () => {
    const commands = blocks(readme).filter(({ language }) => language === 'sh');
    expect(commands.slice(0, 2).map(({ text }) => text)).toStrictEqual([
      'npm ci && npm start\n',
      'npm ci && npm test\n',
    ]);
  });
});

describe('generated parts', () => {
  test('are all known, and all there', () => {
    expect(generatedNames(readme).toSorted()).toStrictEqual(
      [...Object.keys(quickParts), ...Object.keys(slowParts)].toSorted(),
    );
  });

  // `calibration` is compared in test/calibration, where its replications are made anyway.
  test.each(Object.entries(quickParts))('%s', async (name, part) => {
    expect(generated(readme, name), remake).toBe(await part.make());
  });

  test('the comparison is of this model and this scenario, as it was printed', () => {
    const shown = generated(readme, 'comparison');
    expect(noteOf(readme, 'comparison'), remake).toBe(comparisonNote(shown));
  });

  test('the comparison has the rows that the program prints', () => {
    const shown = generated(readme, 'comparison');
    expect(rowNames(shown).length).toBeGreaterThan(10);
    expect(rowNames(shown), remake).toStrictEqual(rowNames(comparison(2)));
    expect(shown).toContain(`versie ${version}`);
    expect(shown).toContain(`${scenario.experiment.replications} herhalingen`);
  }, 60_000);
});

describe('help', () => {
  const help = (...words: string[]) =>
    execFileSync(
      process.execPath,
      [join(project, 'dist/cli.js'), ...words, '--help', '--lang', 'en'],
      { encoding: 'utf8', env: {} },
    );
  const firstCells = (part: string) =>
    [...generated(readme, part).matchAll(/^\| `(\S+?)(?: .*?)?` \|/gm)].map(([, name]) => name);

  test('names the same commands as the page', () => {
    const commands = [...help().matchAll(/^ {2}proeftuin (\w+) .*$/gm)].map(([, name]) => name);
    const listed = commands.filter((name, i) => commands.indexOf(name) === i);
    expect(listed).toStrictEqual(expect.arrayContaining(firstCells('commands')));
    expect(firstCells('commands').length).toBe(
      [
        ...help()
          .split('Options:')[0]!
          .matchAll(/^ {2}proeftuin \w+/gm),
      ].length,
    );
  });

  test('names the same options as the page', () => {
    const texts = firstCells('commands').map((name) => help(name as string));
    const options = texts.flatMap((text) =>
      [...text.matchAll(/(--[\w-]+)/g)].map(([, name]) => name),
    );
    expect(firstCells('options').toSorted()).toStrictEqual(
      [...new Set(options)]
        .filter((name) => !['--help', '--version'].includes(name as string))
        .toSorted(),
    );
  });
});

describe('what is said in passing is true', () => {
  test('the month has the steps of the model, in its order', () => {
    const picture = blocks(readme).find(({ text }) => text.includes('1 demography'))?.text ?? '';
    const steps = [...picture.matchAll(/^ (\d) (\w+)/gm)].map(([, n, word]) => `${n} ${word}`);
    const written = [...read('src/model/month.ts').matchAll(/^ *\/\/ (\d) (\w+)/gm)];
    expect(steps).toStrictEqual(written.map(([, n, word]) => `${n} ${word}`));
  });

  test('eighteen years of ageing in, and a pilot of five', () => {
    expect(readme).toContain('ages children for eighteen years');
    expect(scenario.horizon).toMatchObject({ ageingIn: 18 * 12, pilot: 5 * 12 });
  });

  test('the cautious arm has no gain from overhead or prevention, and reviews as today', () => {
    const cautious = scenario.arms.find(({ id }) => id === 'populationCautious')?.regime;
    expect(cautious?.administration).toStrictEqual(scenario.today.administration);
    expect(cautious?.review).toStrictEqual(scenario.today.review);
    expect(cautious?.prevention.effect).toBe(0);
  });

  test('every path leads somewhere', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(project, path)))).toStrictEqual([]);
    expect(
      features.flatMap(({ where }) => where).filter((path) => !existsSync(join(project, path))),
    ).toStrictEqual([]);
  });

  test('all twelve systems of the documents have a row', () => {
    expect(features.map(({ id }) => id)).toStrictEqual(
      Array.from({ length: 12 }, (_, i) => `S${i + 1}`),
    );
    for (const { source } of scenario.programmes)
      for (const id of source) expect(features.map((one) => one.id)).toContain(id);
  });

  test('what the Developing table names can be run', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/`npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toStrictEqual([]);
  });

  test('this version has an entry in what moved the numbers', () => {
    expect(readme).toContain(`- **${version}** `);
  });
});
