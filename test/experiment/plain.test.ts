import { expect, test } from 'vitest';
import { packed, unpacked } from '../../src/experiment/backends/plain.ts';
import { fakeScenario } from './fake.ts';

const travelled = unpacked(structuredClone(packed(fakeScenario)));

test('a scenario that travelled to another thread says the same', () => {
  expect(JSON.stringify(travelled)).toBe(JSON.stringify(fakeScenario));
});

test('its conditions can be evaluated again', () => {
  const [sent] = fakeScenario.agreements;
  const [arrived] = travelled.agreements;
  const read = (name: string) => name.length;
  expect(arrived?.condition.comparison?.left.evaluate(read)).toBe(
    sent?.condition.comparison?.left.evaluate(read),
  );
});

test('what was shared stays shared, even in a circle', () => {
  const circle: Record<string, unknown> = { ...fakeScenario };
  circle['arms'] = [{ scenario: circle }];
  const arrived = unpacked(structuredClone(packed(circle as never)));
  expect(arrived.arms[0]?.scenario).toBe(arrived);
});
