import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complaints } from '../../src/scenario/complaints.ts';
import { overlay } from '../../src/scenario/overlay.ts';
import { placeOf, plain, type Tree } from '../../src/scenario/tree.ts';
import { readYaml } from '../../src/scenario/written.ts';
import { faultsOf } from './folder.ts';

function tree(text: string, file = 'x.yaml'): Tree {
  const complain = complaints();
  const read = readYaml(text, file, complain);
  complain.settle();
  return read as Tree;
}

function laid(base: string, over: string): unknown {
  const complain = complaints();
  const result = plain(overlay(tree(base), tree(over), complain));
  complain.settle();
  return result;
}

describe('laying one file over another', () => {
  test.each([
    ['maps merge', '{a: 1, b: {c: 2}}', '{b: {d: 3}}', { a: 1, b: { c: 2, d: 3 } }],
    ['null takes a key away', '{a: 1, b: 2}', '{a: null}', { b: 2 }],
    [
      'lists of things with an id merge',
      '[{id: a, x: 1}, {id: b, x: 2}]',
      '[{id: b, y: 3}, {id: c}]',
      [{ id: 'a', x: 1 }, { id: 'b', x: 2, y: 3 }, { id: 'c' }],
    ],
    ['other lists are replaced', '[1, 2, 3]', '[4]', [4]],
    ['an empty list empties', '[{id: a}]', '[]', []],
    ['a map names elements of a list by id', '[{id: a, x: 1}]', '{a: {x: 2}}', [{ id: 'a', x: 2 }]],
    ['and by position', '[1, 2]', '{1: 5}', [1, 5]],
    ['and takes them away', '[{id: a}, {id: b}]', '{a: null}', [{ id: 'b' }]],
    [
      'a plain number keeps the measure',
      '{value: 5, year: 2016, per: year, range: [1, 9], source: x}',
      '6',
      { value: 6, year: 2016, per: 'year' },
    ],
    ['and stays yearly', '{perYear: .1, range: [0, 1]}', '.2', { perYear: 0.2 }],
    ['a plain number without a measure stays plain', '{value: 5, range: [1, 9]}', '6', 6],
    [
      'a number with a range replaces the whole',
      '{value: 5, year: 2016, source: x}',
      '{value: 6, range: [5, 7]}',
      { value: 6, range: [5, 7] },
    ],
    ['a number by its parts', '{share: .1, value: 5}', '{value: 6}', { share: 0.1, value: 6 }],
  ])('%s', (_, base, over, expected) => {
    expect(laid(base, over)).toEqual(expected);
  });

  test('an element that is not there', () => {
    const [fault] = faultsOf(() => laid('[{id: smw}, {id: sbo}]', '{swm: {x: 1}}'));
    expect(fault).toMatchObject({ path: 'swm', got: 'swm', hint: { en: 'did you mean smw?' } });
  });

  test('every value still knows where it was written', () => {
    const both = overlay(
      tree('a:\n  b: 1\n  c: 2', 'base.yaml'),
      tree('\n\na: {c: 3}', 'over.yaml'),
      complaints(),
    );
    expect(placeOf(both, ['a', 'b'])).toEqual({ file: 'base.yaml', line: 2, column: 6 });
    expect(placeOf(both, ['a', 'c'])).toEqual({ file: 'over.yaml', line: 3, column: 8 });
    expect(placeOf(both, ['a', 'missing'])).toMatchObject({ file: 'over.yaml' });
  });
});

describe('laws', () => {
  const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.integer(),
      fc.constantFrom('a', 'b', true),
      fc.dictionary(fc.constantFrom('p', 'q', 'r'), tie('value')),
      fc.array(fc.integer(), { maxLength: 3 }),
      fc
        .uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 })
        .chain((ids) => fc.tuple(...ids.map((id) => tie('value').map((v) => ({ id, v }))))),
    ),
  })).value;
  const grown = value.map((one) => tree(JSON.stringify(one)));
  const lay = (base: Tree, over: Tree) => overlay(base, over, complaints());

  test('what is laid over itself does not change', () => {
    fc.assert(
      fc.property(grown, (one) => {
        expect(plain(lay(one, one))).toEqual(plain(one));
      }),
    );
  });

  test('laying the same thing twice is laying it once', () => {
    fc.assert(
      fc.property(grown, grown, (base, over) => {
        const once = lay(base, over);
        expect(plain(lay(once, over))).toEqual(plain(once));
      }),
    );
  });
});
