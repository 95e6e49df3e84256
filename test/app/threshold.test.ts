import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { reproduce } from '../../src/app/reproduce.ts';
import { type ThresholdOptions, threshold } from '../../src/app/threshold.ts';
import { Faults } from '../../src/language/fault.ts';

const small = ['area.children=120', 'horizon.ageingIn=12', 'horizon.runIn=12', 'horizon.pilot=24'];

/** In year 2 the budget is (1 − s) times that of year 1, so it is 0.8 of it at s = 0.2, whatever luck does. */
const known = 'arm.y2.budget.available >= 0.8 * arm.y1.budget.available';
const question: ThresholdOptions = {
  path: 'budget.shrinkPerYear',
  low: 0,
  high: 0.5,
  keep: [known],
  set: [...small, 'arms.population.budget.carry=0'],
  width: 0.02,
  replications: 3,
  workers: 1,
};

const ask = (changes: Partial<ThresholdOptions> = {}) =>
  threshold('les', { ...question, ...changes });

describe('of a budget that is known to fall below four fifths at 20 % a year', {
  timeout: 120_000,
}, () => {
  test('lies there', async () => {
    const { summary, folder } = await ask();
    expect(summary.threshold).toMatchObject({
      verdict: 'found',
      first: 'keep1',
    });
    expect(summary.threshold.low).toBeLessThanOrEqual(0.2);
    expect(summary.threshold.high).toBeGreaterThanOrEqual(0.2);
    expect(summary.threshold.high - summary.threshold.low).toBeLessThanOrEqual(0.02);
    expect(summary).toMatchObject({
      arm: 'population',
      precise: true,
      vary: { unit: 'share a year' },
    });
    expect(folder).toBeUndefined();
  });

  test('is the smallest value for the opposite condition', async () => {
    const { summary } = await ask({ keep: [known.replace('>=', '<=')], smallest: true });
    expect(summary.threshold.low).toBeLessThanOrEqual(0.2);
    expect(summary.threshold.high).toBeGreaterThanOrEqual(0.2);
    expect(summary.direction).toBe('smallest');
  });

  test('is nowhere below it, and the ends say so', async () => {
    const always = await ask({ high: 0.1 });
    expect(always.summary.threshold.verdict).toBe('beyond');
    const never = await ask({ low: 0.3 });
    expect(never.summary.threshold).toMatchObject({ verdict: 'nowhere', first: 'keep1' });
    for (const { summary } of [always, never]) {
      expect(summary.curve[0]?.x).toBe(summary.vary.low);
      expect(summary.curve.at(-1)?.x).toBe(summary.vary.high);
    }
  });

  test('has the same digest with one worker and with three, and another for another seed', async () => {
    const short = { width: 0.2, replications: 2 };
    const [one, three, other] = [
      await ask(short),
      await ask({ ...short, workers: 3 }),
      await ask({ ...short, seed: 'b' }),
    ];
    expect(three.summary).toStrictEqual(one.summary);
    expect(other.summary.digest).not.toBe(one.summary.digest);
  });
});

test('the scenario’s agreements are kept where nothing is asked for, and only the arms in them are simulated', {
  timeout: 60_000,
}, async () => {
  const { summary, scenario } = await ask({ keep: [], replications: 2 });
  expect(summary.conditions.map(({ id }) => id)).toStrictEqual(['waiting', 'homeSitters']);
  expect(scenario.arms.map(({ id }) => id)).toStrictEqual(['population']);
  const other = await ask({ keep: ['arm.spend.total <= trajectory.spend.total'], replications: 2 });
  expect(other.scenario.arms.map(({ id }) => id)).toStrictEqual(['population', 'trajectory']);
});

test('a varied arm is the one it is about', { timeout: 60_000 }, async () => {
  const path = 'arms.populationCautious.budget.shrinkPerYear';
  expect((await ask({ path, replications: 2 })).summary.arm).toBe('populationCautious');
  expect((await ask({ path, arm: 'population', replications: 2 })).summary.arm).toBe('population');
});

test('is kept in a sealed folder, which is not that of a run', { timeout: 60_000 }, async () => {
  const parent = mkdtempSync(join(tmpdir(), 'threshold-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const out = join(parent, 'here');
  const keeping = { out, command: ['threshold', 'les'], language: 'en' } as const;
  const { summary, folder } = await ask({ keeping });
  expect(folder).toBe(out);
  expect(JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'))).toStrictEqual(
    JSON.parse(JSON.stringify(summary)),
  );
  expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))).toMatchObject({
    kind: 'threshold',
    results: { digest: summary.digest },
    files: [{ name: 'report.html' }, { name: 'summary.json' }],
  });
  await expect(reproduce(out)).rejects.toThrow(/answer to another question/);
  await expect(ask({ keeping })).rejects.toThrow(Faults);
});

test.each([
  [{ path: 'budget.shrinkPerYer' }, /--vary.*did you mean budget.shrinkPerYear/],
  [{ path: 'budget.kind' }, /--vary.*the path of a number/],
  [{ replications: 1 }, /--replications.*at least two/],
  [{ high: 3 }, /--vary.*at most 1/],
  [{ arm: 'popualtion' }, /--arm.*did you mean population/],
  [{ keep: ['arm.waiting.over3Month <= 1'] }, /--keep.*did you mean arm.waiting.over3Months/],
  [{ keep: ['arm.waiting.count'] }, /--keep.*a comparison/],
  [{ keep: ['arm.waiting.count <= process.exit(1)'] }, /--keep.*functions/],
  [{ set: [...small, 'agreements=[]'], keep: [] }, /--keep.*a condition/],
])('%j is refused', async (changes, message) => {
  await expect(ask(changes)).rejects.toThrow(message);
  await expect(ask(changes)).rejects.toThrow(Faults);
});
