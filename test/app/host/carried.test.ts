import { expect, test } from 'vitest';
import { carried, unloaded } from '../../../src/app/host/carried.ts';
import { Interrupted } from '../../../src/experiment/evaluate.ts';
import { Faults, Trouble } from '../../../src/language/fault.ts';

const words = { nl: 'de schijf is vol', en: 'the disk is full' };
const place = { file: 'a.yaml', line: 1, column: 2, path: 'area' };

test.each([
  new Faults([{ ...place, expected: words, got: 'niets', hint: words }]),
  new Trouble(words),
  new Interrupted(3),
  new Error('something else'),
])('%s arrives as it was', (error) => {
  const arrived = unloaded(structuredClone(carried(error)));
  expect(arrived.constructor).toBe(error.constructor);
  expect({ ...arrived, message: arrived.message }).toStrictEqual({
    ...error,
    message: error.message,
  });
});

test('whatever is thrown has words', () => {
  expect(unloaded(carried('no reason')).message).toBe('no reason');
});
