import fc from 'fast-check';
import { Faults } from '../../src/language/fault.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import type { Provenance, Scenario } from '../../src/scenario/scenario.ts';

const teaching = openScenario('scenarios/les.yaml');
const ranged = resolveScenario(teaching).provenance.filter(({ range }) => range !== undefined);

/** One number anywhere in its range, at either end more often than chance. */
const varied = ({
  path,
  value,
  range = [value, value],
  unit,
}: Provenance): fc.Arbitrary<string> => {
  const [low, high] = range;
  const whole =
    [value, low, high].every(Number.isInteger) && !/euro|factor|share|chance/.test(unit ?? '');
  const inside = whole
    ? fc.integer({ min: low, max: high })
    : fc
        .double({ min: 0, max: 1, noNaN: true })
        .map((part) => Number((low + part * (high - low)).toPrecision(6)));
  return fc
    .oneof({ weight: 3, arbitrary: inside }, fc.constantFrom(low, high))
    .map((one) => `${path}=${one}`);
};

/** Settings (`path=value`) of a small area: a short horizon and some numbers anywhere in their ranges. */
export const settings: fc.Arbitrary<string[]> = fc
  .record({
    children: fc.integer({ min: 0, max: 400 }),
    ageingIn: fc.integer({ min: 0, max: 36 }),
    runIn: fc.integer({ min: 12, max: 24 }),
    pilot: fc.integer({ min: 1, max: 36 }),
    shrink: fc.oneof(
      fc.constantFrom('0', '0.035', '0.2', '1', '1 - 0.02 * year', 'year <= 2 ? 1 : 0.5'),
      fc
        .array(fc.constantFrom(0, 0.1, -0.05, 0.5), { minLength: 1, maxLength: 5 })
        .map((rates) => `[${rates}]`),
    ),
    numbers: fc
      .subarray([...ranged.keys()], { maxLength: 40 })
      .chain((chosen) => fc.tuple(...chosen.map((index) => varied(ranged[index] as Provenance)))),
  })
  .map(({ children, ageingIn, runIn, pilot, shrink, numbers }) => [
    ...numbers,
    `area.children=${children}`,
    `horizon.ageingIn=${ageingIn}`,
    `horizon.runIn=${runIn}`,
    `horizon.pilot=${pilot}`,
    `budget.shrinkPerYear=${shrink}`,
    'rescaleShares=true',
  ]);

/** The scenario of such settings, or nothing when together they are at fault (steps no longer monotone). */
export function resolved(set: readonly string[]): Scenario | undefined {
  try {
    return resolveScenario(teaching, { set });
  } catch (error) {
    if (error instanceof Faults) return undefined;
    throw error;
  }
}

/** Small valid scenarios with the four default arms. */
export const scenarios: fc.Arbitrary<Scenario> = settings
  .map(resolved)
  .filter((scenario) => scenario !== undefined);
