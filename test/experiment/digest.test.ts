import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digest, digestOfReplication } from '../../src/experiment/digest.ts';
import type { ArmRecord, ReplicationRecord } from '../../src/model/record.ts';
import { fakeScenario, fakeSimulate } from '../experiment/fake.ts';

const records = [0, 1, 2].map((replication) => fakeSimulate(fakeScenario, 'a', replication));

function tiny(value: number): ReplicationRecord {
  const arm = (id: string) =>
    ({
      id,
      months: {},
      years: { x: Float64Array.of(value) },
      tables: { flows: Float64Array.of(8), schools: { pupils: Float64Array.of(9) } },
    }) as unknown as ArmRecord;
  return { replication: 3, today: arm('today'), arms: [], startBudget: { b: 2, a: 1 } };
}

test('the canonical form is what its description says', () => {
  const number = (x: number) => {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(x);
    return bytes;
  };
  const numbers = (...list: number[]) => [number(list.length), ...list.map(number)];
  const text = (word: string) => [...numbers(word.length), Buffer.from(word)];
  const form = [
    ...text('replication'),
    ...numbers(3),
    ...text('today'),
    ...text('x'),
    ...numbers(7.25),
    ...text('flows'),
    ...numbers(8),
    ...text('pupils'),
    ...numbers(9),
    ...text('a'),
    ...numbers(1),
    ...text('b'),
    ...numbers(2),
  ];
  const sha256 = (parts: Buffer[]) =>
    createHash('sha256').update(Buffer.concat(parts)).digest('hex');
  expect(digestOfReplication(tiny(7.25))).toBe(sha256(form));
  expect(digest([tiny(7.25)])).toBe(sha256([...numbers(3), ...text(sha256(form))]));
});

test('one bit of one number changes it', () => {
  expect(digest([tiny(1)])).not.toBe(digest([tiny(1 + Number.EPSILON)]));
});

test('which NaN and which zero it was does not', () => {
  const strange = new Float64Array(new BigUint64Array([0xfff8000000000001n]).buffer)[0] as number;
  expect(digest([tiny(strange)])).toBe(digest([tiny(Number.NaN)]));
  expect(digest([tiny(-0)])).toBe(digest([tiny(0)]));
});

test('the order in which a record was put together does not', () => {
  const first = records[0] as ReplicationRecord;
  const reversed = (table: ArmRecord['years']) =>
    Object.fromEntries(Object.entries(table).reverse());
  const shuffled = {
    ...first,
    today: {
      ...first.today,
      months: reversed(first.today.months),
      years: reversed(first.today.years),
    },
  } as ReplicationRecord;
  expect(digest([shuffled])).toBe(digest([first]));
});

test('another replication, another seed, one replication less: another digest', () => {
  const all = [
    records,
    records.slice(1),
    [0, 1, 2].map((replication) => fakeSimulate(fakeScenario, 'b', replication)),
  ].map(digest);
  expect(new Set(all).size).toBe(3);
});
