import { expect, test } from 'vitest';
import { type Fault, Faults, formatFault } from '../../src/language/fault.ts';

const fault: Fault = {
  file: 'a.yaml',
  line: 3,
  column: 7,
  path: 'products.smw.price',
  expected: { nl: 'een getal', en: 'a number' },
  got: '"veel"',
  hint: { nl: 'bedoelde u 65?', en: 'did you mean 65?' },
};

test('a fault is one line that scripts can read', () => {
  expect(formatFault(fault)).toBe(
    'a.yaml:3:7 products.smw.price: expected a number, got "veel"; did you mean 65?',
  );
});

test('the same fault in Dutch', () => {
  expect(formatFault(fault, 'nl')).toBe(
    'a.yaml:3:7 products.smw.price: verwacht een getal, kreeg "veel"; bedoelde u 65?',
  );
});

test('a fault of the file as a whole has no path', () => {
  const { hint, ...rest } = fault;
  expect(formatFault({ ...rest, path: '' })).toBe('a.yaml:3:7: expected a number, got "veel"');
  expect(hint).toBeDefined();
});

test('what a file contains cannot move the cursor or start a new line', () => {
  expect(formatFault({ ...fault, got: 'red\u001b[31m\nnext' })).not.toMatch(/\p{Cc}/u);
});

test('faults carry all that is wrong, one line each', () => {
  const faults = new Faults([fault, { ...fault, line: 4 }]);
  expect(faults.message.split('\n')).toHaveLength(2);
  expect(faults.faults.map((one) => one.line)).toEqual([3, 4]);
});
