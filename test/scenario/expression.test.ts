import fc from 'fast-check';
import { all, create, type FactoryFunctionMap } from 'mathjs/number';
import { describe, expect, test } from 'vitest';
import {
  deepestNesting,
  ExpressionError,
  longestText,
  parseExpression,
} from '../../src/scenario/expression.ts';

const names = [
  'year',
  'today.waiting.over3Months',
  'population.y5.spend.total',
  'arm.q2.absorbedShare',
];

describe('what may be written', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['-2^2', -4],
    ['2^-1', 0.5],
    ['(-2)^3', -8],
    ['2^3^2', 512],
    ['10 / 4', 2.5],
    ['1 <= 2 and not (3 < 2)', 1],
    ['1 > 2 or 0', 0],
    ['1 == 1 ? 5 : 6', 5],
    ['min(3, 1, 2) + max(1, 2)', 3],
    ['round(2.5) + floor(-1.5) + ceil(.2)', 2],
    ['abs(-3) + sqrt(16)', 7],
    ['log(exp(1))', 1],
    ['10 % 0', Number.NaN],
  ])('%s', (text, value) => {
    if (Number.isNaN(value)) expect(() => parseExpression(text)).toThrow(ExpressionError);
    else expect(parseExpression(text).evaluate(() => 0)).toBeCloseTo(value, 12);
  });

  test('dotted names are names, each listed once', () => {
    const expression = parseExpression(
      'arm.waiting.over3Months - today.q4.entries * arm.waiting.over3Months',
    );
    expect(expression.names).toEqual(['arm.waiting.over3Months', 'today.q4.entries']);
    expect(expression.evaluate((name) => (name === 'today.q4.entries' ? 3 : 2))).toBe(-4);
  });

  test('a comparison can be tested on left − right', () => {
    const { comparison } = parseExpression('(arm.a <= 1.1 * today.a)');
    expect(comparison?.operator).toBe('<=');
    expect(comparison?.left.names).toEqual(['arm.a']);
    expect(comparison?.right.evaluate(() => 10)).toBeCloseTo(11);
    expect(parseExpression('a <= b and c <= d').comparison).toBeUndefined();
    expect(parseExpression('a == b').comparison).toBeUndefined();
  });
});

describe('the sandbox', () => {
  test.each([
    '1 # 2',
    '0#today.waiting.count',
    '1 +\n2',
    'x = 3',
    'f(x) = x^2',
    'import({a: 1})',
    'import("fs")',
    'evaluate("1")',
    'parse("1")',
    'createUnit("a")',
    'arm.constructor',
    'arm.constructor.constructor("return process")()',
    'arm.__proto__.x',
    'constructor',
    'toString.prototype',
    'a["constructor"]',
    'a[1]',
    'a?.b',
    'cos.constructor(1)',
    'hasOwnProperty(1)',
    'constructor(1)',
    'toString()',
    '"text"',
    '[1, 2]',
    '{a: 1}',
    '1:3',
    'a; b',
    '1 < 2 < 3',
    '2 a',
    '3!',
    '5 mod 2',
    '2 cm to m',
    'a xor b',
    'random()',
    'true',
    'null',
    'NaN',
    '1e999',
    'min()',
    'sqrt(1, 2)',
    "a'",
    'a .* b',
    '',
    '1 +',
    '(1',
    '@',
    'a\u0000b',
  ])('refuses %s', (text) => {
    expect(() => parseExpression(text)).toThrow(ExpressionError);
  });

  test('refuses what is too long or too deep', () => {
    expect(() => parseExpression(`1${'+1'.repeat(longestText)}`)).toThrow(ExpressionError);
    const deep = `${'-'.repeat(deepestNesting + 2)}1`;
    expect(() => parseExpression(deep)).toThrow(ExpressionError);
    expect(() => parseExpression(`1+${'('.repeat(240)}1${')'.repeat(240)}`)).toThrow(
      ExpressionError,
    );
  });

  test('never answers anything but a number or an ExpressionError, whatever is typed', () => {
    const piece = fc.constantFrom(
      ...'abx019.()[]{}"\'=<>!?:;,+-*/^%& |~@#$\\\n'.split(''),
      'constructor',
      '__proto__',
      'import',
      'and',
      'not',
      'min(',
      'today.',
      ' in ',
      ' to ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          expect(typeof parseExpression(pieces.join('')).evaluate(() => 1)).toBe('number');
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('can change nothing: it is frozen', () => {
    const expression = parseExpression('a <= b');
    expect(Object.isFrozen(expression) && Object.isFrozen(expression.names)).toBe(true);
    expect(Object.isFrozen(expression.comparison)).toBe(true);
  });
});

describe('the reference', () => {
  // Tolerances of zero: comparisons of mathjs count near numbers as equal.
  const reference = create(all as FactoryFunctionMap, { relTol: 1e-300, absTol: 0 });
  const leaf = fc.oneof(
    fc.constantFrom(...names),
    fc.integer({ min: 0, max: 9 }).map(String),
    fc.constantFrom('0.5', '2.25'),
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc
        .tuple(
          tie('tree'),
          fc.constantFrom('+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!=', 'and', 'or'),
          tie('tree'),
        )
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
      tie('tree').map((a) => `(-${a})`),
      tie('tree').map((a) => `not ${a}`),
      fc
        .tuple(fc.constantFrom('abs', 'floor', 'ceil', 'sqrt', 'exp', 'log'), tie('tree'))
        .map(([f, a]) => `${f}(${a})`),
      fc
        .tuple(fc.constantFrom('min', 'max'), tie('tree'), tie('tree'))
        .map(([f, a, b]) => `${f}(${a}, ${b})`),
      fc.tuple(tie('tree'), fc.integer({ min: 0, max: 3 })).map(([a, n]) => `${a}^${n}`),
    ),
  }));

  test('own evaluation is mathjs’s', () => {
    fc.assert(
      fc.property(
        tree,
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 4 }),
        (text, values) => {
          fc.pre(text.length <= longestText);
          const read = (name: string) => (values[names.indexOf(name)] ?? 0) / 4;
          let own: number;
          try {
            own = parseExpression(text).evaluate(read);
          } catch (error) {
            expect(error).toBeInstanceOf(ExpressionError);
            fc.pre(false);
            return;
          }
          const scope = {
            year: read('year'),
            today: { waiting: { over3Months: read('today.waiting.over3Months') } },
            population: { y5: { spend: { total: read('population.y5.spend.total') } } },
            arm: { q2: { absorbedShare: read('arm.q2.absorbedShare') } },
          };
          const expected = Number(reference.evaluate(text, scope));
          if (Number.isNaN(expected)) expect(own).toBeNaN();
          else if (!Number.isFinite(expected)) expect(own).toBe(expected);
          else
            expect(Math.abs(own - expected)).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(expected)),
            );
        },
      ),
      { numRuns: 500 },
    );
  });
});
