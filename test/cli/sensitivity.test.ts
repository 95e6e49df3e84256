import { expect, test } from 'vitest';
import type { AnswerPage } from '../../src/cli/ask/answer.ts';
import { sensitivityText } from '../../src/cli/ask/sensitivity-text.ts';
import { paintFor } from '../../src/cli/paint.ts';
import { decompose } from '../../src/experiment/decompose.ts';
import { parametersOf } from '../../src/experiment/parameters.ts';
import { screen } from '../../src/experiment/screen.ts';
import { ascii } from '../../src/language/datawords/ascii.ts';
import { uniformsOf } from '../../src/random/uniforms.ts';
import {
  summariseDecomposition,
  summariseScreening,
} from '../../src/results/sensitivity/summary.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { at, readValue, synthetic } from '../experiment/synthetic.ts';
import { say } from './ask.ts';

const scenario = loadScenario('scenarios/les.yaml', { arms: ['trajectory', 'population'] });
const [from, to] = scenario.arms;
/** The first matters most, the last not at all; a corner cannot be. */
const parameters = parametersOf(scenario.provenance).slice(60, 64);
const model = synthetic(
  ([a = 0, b = 0, c = 0], r) => 1e6 * (4 * a + 2 * b * b + c * a) + 1e4 * (r % 3),
);
const asked = {
  scenario,
  seed: 's',
  from: from!,
  to: to!,
  quantities: [{ id: 'spend.total', euro: true, inYear: () => 0 }],
  parameters,
  samples: 32,
  replications: 3,
};
const question = {
  inputs: 4,
  at: at(([a = 0, b = 0]) => a > 0.9 && b > 0.9),
  measures: readValue,
  count: 1,
  span: { from: 0, to: 3 },
  samples: 32,
  uniform: { design: uniformsOf('design'), bootstrap: uniformsOf('bootstrap') },
};

const page = (language: 'nl' | 'en', plain = false): AnswerPage => ({
  language,
  plain,
  width: 80,
  paint: paintFor({}, {}),
  version: '0.1.0',
});

test('Morris is a ranking with bars, what each number is, and what cannot be told from luck', async () => {
  const found = await screen(model, question);
  const summary = summariseScreening({ ...asked, groups: 'provenance' }, found);
  const [first] = summary.measures[0]?.effects ?? [];
  expect(first?.path).toBe(parameters[0]?.path);
  const nl = sensitivityText({ summary, scenario, folder: undefined }, page('nl'));
  const en = sensitivityText({ summary, scenario, folder: undefined }, page('en'));
  expect(nl).toContain(`uitgaven: het meest bewegen ${parameters[0]?.path}`);
  expect(nl).toMatch(/niet\s+van toeval te onderscheiden/);
  expect(en).toMatch(/3\s+of\s+4\s+numbers\s+do\s+more\s+than\s+luck\s+can/);
  expect(en).toMatch(/points\s+cannot\s+be\s+and\s+do\s+not\s+count/);
  expect(en).toMatch(/█+━*·* {2}€[0-9.]+\smillion \(/u);
  for (const line of `${nl}${en}`.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(ascii(`${nl}${en}`)).toMatch(/^[\n -~]*$/);
  const plain = sensitivityText({ summary, scenario, folder: undefined }, page('en', true));
  expect(plain).not.toMatch(/[█━]/u);
  expect(plain).toContain(`${parameters[0]?.path}: €`);
});

test('Sobol is shares by provenance, each alone and in total, and says what is unresolved', async () => {
  const factors = [
    { id: 'cited', inputs: [0] },
    { id: 'derived', inputs: [1] },
    { id: 'assumption', inputs: [2, 3] },
  ];
  const inputs = factors.map((factor) => factor.inputs);
  const found = await decompose(model, { ...question, factors: inputs });
  const summary = summariseDecomposition({ ...asked, groups: 'provenance' }, factors, found);
  for (const language of ['nl', 'en'] as const) {
    const text = sensitivityText({ summary, scenario, folder: undefined }, page(language));
    expect(text).toMatch(language === 'nl' ? /^2 aannamen$/m : /^2 assumptions$/m);
    expect(text).toMatch(language === 'nl' ? /^ {2}in totaal .*█/mu : /^ {2}in total .*█/mu);
    expect(text).toContain(language === 'nl' ? 'niet bepaald' : 'unresolved');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  }
});

test.each([
  [[], '--method:1:1: expected one of morris, sobol, got nothing'],
  [
    ['--method', 'sobbol'],
    '--method:1:1: expected one of morris, sobol, got sobbol; did you mean sobol?',
  ],
  [['--method', 'morris', '--samples', '1'], '--samples:1:1: expected at least 4, got 1'],
  [
    ['--method', 'morris', '--samples', 'x'],
    '--samples:1:1: expected a whole number from 1, got x',
  ],
])('%j ends with status 2', async (words, message) => {
  const { status, stderr } = await say(['sensitivity', 'les', ...words, '--lang', 'en']);
  expect({ status, stderr }).toStrictEqual({ status: 2, stderr: `${message}\n` });
});
