import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Faults, formatFault } from '../../src/language/fault.ts';
import { complaints } from '../../src/scenario/complaints.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { overlay } from '../../src/scenario/overlay.ts';
import { resolveScenario, type ScenarioSource } from '../../src/scenario/resolve.ts';
import type { MapTree } from '../../src/scenario/tree.ts';
import { readYaml } from '../../src/scenario/written.ts';
import { resolved, scenarios, settings } from './arbitrary.ts';

const base = openScenario('scenarios/les.yaml');
const text = readFileSync('scenarios/zwolle-noord.yaml', 'utf8').replace(
  /^extends:\n(?: {2}- .*\n)+/m,
  '',
);
const lines = text.split('\n');

/** Small damage of the kind that people and programs do. */
const damage = fc.oneof(
  fc
    .tuple(fc.nat(lines.length - 1), fc.constantFrom('delete', 'double', 'indent', 'swap'))
    .map(([at, what]) => {
      const line = lines[at] ?? '';
      const put =
        {
          delete: [],
          double: [line, line],
          indent: [`  ${line}`],
          swap: [lines[at + 1] ?? '', line],
        }[what] ?? [];
      return [...lines.slice(0, at), ...put, ...lines.slice(at + (what === 'swap' ? 2 : 1))].join(
        '\n',
      );
    }),
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(4),
      fc.oneof(
        fc.string({ maxLength: 3 }),
        fc.constantFrom(
          '-',
          '.nan',
          '1e999',
          '[]',
          '{}',
          'null',
          '"',
          ': ',
          '&a ',
          '*a',
          '\n',
          '\t',
          '~',
          '!!x ',
        ),
      ),
    )
    .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut)),
);

test('whatever happens to a file, it is a scenario or it has faults with a place', () => {
  fc.assert(
    fc.property(damage, (damaged) => {
      try {
        const complain = complaints();
        const tree = readYaml(damaged, 'x.yaml', complain);
        complain.settle();
        if (tree?.kind !== 'map') return;
        const source: ScenarioSource = {
          id: 'x',
          tree: overlay(base.tree, tree, complain) as MapTree,
        };
        complain.settle();
        expect(Object.isFrozen(resolveScenario(source))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(Faults);
        for (const fault of (error as Faults).faults) {
          expect(formatFault(fault)).toMatch(/^.+:\d+:\d+( .+)?: expected .+, got .*$/);
          expect(formatFault(fault, 'nl')).toMatch(/: verwacht .+, kreeg .*$/);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('random numbers in their ranges give a scenario, mostly', () => {
  const outcomes = fc.sample(settings, 40).map((set) => resolved(set) !== undefined);
  expect(outcomes.filter((fine) => fine).length).toBeGreaterThan(20);
});

test('random scenarios are complete', () => {
  fc.assert(
    fc.property(scenarios, ({ arms, horizon, area, demography }) => {
      expect(arms).toHaveLength(4);
      for (const { regime } of arms)
        expect(regime.budget.factors).toHaveLength(Math.ceil(horizon.pilot / 12));
      const mean = demography.frailty.reduce((sum, { share, value }) => sum + share * value, 0);
      expect(mean).toBeCloseTo(1, 9);
      expect(area.risk.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    }),
    { numRuns: 20 },
  );
});
