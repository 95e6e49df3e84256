import { describe, expect, test } from 'vitest';
import { scenarioFromWritten } from '../../src/scenario/from-written.ts';
import { loadScenario, shippedScenarios } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { withDefaults } from '../../src/scenario/with-defaults.ts';

/** Expressions are compared by their text. */
const comparable = (value: unknown) => JSON.parse(JSON.stringify(value));
const again = ({ id, arms, written }: Scenario, text = written) =>
  scenarioFromWritten(
    id,
    comparable(text),
    arms.map(({ id }) => id),
    'manifest.json',
  );

describe('what was written of a scenario', () => {
  test.each([...shippedScenarios(), 'scenarios/laws/cohort.yaml'])('makes %s again', (file) => {
    const scenario = loadScenario(file);
    expect(comparable(again(scenario))).toStrictEqual(comparable(scenario));
  });

  test('has settings and chosen arms in it', () => {
    const arms = ['population', 'trajectory'];
    const set = ['budget.shrinkPerYear=0.08', 'need.home.up.1=0.03'];
    const scenario = loadScenario('scenarios/les.yaml', { set, arms });
    const same = again(scenario);
    expect(comparable(same)).toStrictEqual(comparable(scenario));
    expect(same.arms.map(({ id }) => id)).toStrictEqual(arms);
    expect(same.arms[0]?.regime.budget.factors[0]).toBeCloseTo(0.92, 12);
  });

  test('with a fault in it is refused with its place', () => {
    const { written } = loadScenario('scenarios/les.yaml');
    const wrong = { ...written, area: { ...(written['area'] as object), children: -3 } };
    expect(() => scenarioFromWritten('les', wrong, ['trajectory'], 'DIR/manifest.json')).toThrow(
      /DIR\/manifest\.json:1:\d+ area\.children: expected/,
    );
  });
});

describe('with its defaults', () => {
  test.each(shippedScenarios())(
    '%s is the same scenario but for where its numbers come from',
    (file) => {
      const scenario = loadScenario(file);
      const complete = again(scenario, withDefaults(scenario.written));
      const { provenance: _, written: __, ...model } = comparable(complete);
      const { provenance: ___, written: ____, ...before } = comparable(scenario);
      // Arms that change a section hold a scenario of their own, with a provenance and text of its own.
      const bare = (value: unknown) =>
        JSON.stringify(value, (key, part) =>
          key === 'provenance' || key === 'written' ? 0 : part,
        );
      expect(bare(model)).toBe(bare(before));
    },
  );

  test('nothing is left unsaid, and nothing is said twice', () => {
    const { written } = loadScenario('scenarios/les.yaml');
    const complete = withDefaults(written);
    expect(complete['rescaleShares']).toBe(false);
    const products = complete['products'] as { leave: object; transport: unknown }[];
    expect(
      products.every(({ leave, transport }) => 'stepDown' in leave && transport !== undefined),
    ).toBe(true);
    expect(JSON.stringify(complete)).not.toContain('extends');
    expect(withDefaults(complete)).toStrictEqual(complete);
  });
});
