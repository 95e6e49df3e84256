import { expect, test } from 'vitest';
import { groupOfMechanism, mechanismGroups } from '../../src/experiment/mechanism-groups.ts';
import { mechanismNames } from '../../src/scenario/schema/regime.ts';

test('every mechanism of a regime is in exactly one group, and every group has one', () => {
  expect(Object.keys(groupOfMechanism).sort()).toStrictEqual([...mechanismNames].sort());
  expect(new Set(Object.values(groupOfMechanism))).toStrictEqual(new Set(mechanismGroups));
});
