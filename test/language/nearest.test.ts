import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/language/nearest.ts';

const keys = ['waitSplit', 'shrinkPerYear', 'carry', 'release', 'whenShort', 'up', 'down'];

test.each([
  ['waitsplit', 'waitSplit'],
  ['shirnkPerYear', 'shrinkPerYear'],
  ['shrink', undefined],
  ['cary', 'carry'],
  ['releese', 'release'],
  ['elephant', undefined],
  ['', undefined],
  ['1', undefined],
])('%s was meant to be %s', (written, meant) => {
  expect(nearest(written, keys)).toBe(meant);
});

test('a word that exists is nearest to itself', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (words) => {
      const [first = ''] = words;
      expect(nearest(first, words)?.toLowerCase()).toBe(first.toLowerCase());
    }),
  );
});

test('no hint when nothing comes close', () => {
  expect(didYouMean('elephant', keys)).toEqual({});
  expect(didYouMean('cary', keys)).toEqual({
    hint: { nl: 'bedoelde u carry?', en: 'did you mean carry?' },
  });
});
