/** The 60-70 % of questions that school and neighbourhood solve themselves must come out, never go in. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { simulate } from '../../src/model/simulate.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { mean } from '../../src/statistics/mean.ts';

const scenarios = join(import.meta.dirname, '../../scenarios');

/** Every key of what the model reads: not `targets`, which say what came out elsewhere, nor the text it was read from. */
function keys(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    path.length === 0 && ['targets', 'written'].includes(key)
      ? []
      : [[...path, key].join('.'), ...keys(part, [...path, key])],
  );
}

test('no field of the scenario says which share is absorbed', () => {
  const scenario = loadScenario(join(scenarios, 'zwolle-noord.yaml'));
  expect(keys(scenario).filter((key) => /absor|opgelost|solved(?!$)/i.test(key))).toStrictEqual([]);
  const { provenance } = scenario;
  const spoken = provenance.filter(({ path, source = '' }) =>
    /60.?(-|–|to).?70|absor/i.test(`${path} ${source}`),
  );
  expect(spoken).toStrictEqual([]);
});

test('it moves with what help does and with how soon a team lets go', () => {
  const absorbed = (...set: string[]) => {
    const scenario = loadScenario(join(scenarios, 'les.yaml'), { arms: [], set });
    return mean(
      Array.from({ length: 8 }, (_, replication) => {
        const { years } = simulate(scenario, 'absorbed', replication).today;
        return years['q2.absorbedShare'][1] ?? Number.NaN;
      }),
    );
  };
  const usual = absorbed();
  const effects = (value: number) =>
    ['smw.treats.school', 'smw.treats.home', 'wijkteam.treats.home'].map(
      (product) => `products.${product}.effect.2=${value}`,
    );
  expect(absorbed(...effects(0.22))).toBeGreaterThan(usual + 0.02);
  expect(absorbed(...effects(0.08))).toBeLessThan(usual - 0.02);
  expect(absorbed('products.smw.leave.unresolved=.2')).toBeLessThan(usual - 0.01);
}, 120_000);
