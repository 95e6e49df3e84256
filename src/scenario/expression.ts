/**
 * Arithmetic that people write in a scenario: shrink paths, agreements, targets, rules.
 *
 * mathjs only parses. What its tree may contain is listed below, everything else is refused, and evaluation
 * is by our own closures: an expression can read the numbers that its caller offers under a name, and nothing
 * else. Truth is 1, falsehood 0. Powers, exponentials and logarithms have the same bits on every engine and
 * are rounded to twelve significant digits, so that 2^3 is 8.
 */
import { create, type FactoryFunctionMap, type MathNode, parseDependencies } from 'mathjs/number';
import type { Words } from '../language/fault.ts';
import { exp, log, power } from '../statistics/elementary.ts';

export type Read = (name: string) => number;

export interface Formula {
  readonly text: string;
  /** Names it reads (`today.waiting.count`), each once, in order of appearance. */
  readonly names: readonly string[];
  evaluate(read: Read): number;
}

export interface Expression extends Formula {
  /** Present when the whole is one comparison, so that a condition can be tested on left − right. */
  readonly comparison?: {
    readonly operator: '<=' | '<' | '>=' | '>';
    readonly left: Formula;
    readonly right: Formula;
  };
}

/** Why a text is no expression. `offset`: characters from its start, where that is known. */
export class ExpressionError extends Error {
  readonly expected: Words;
  readonly got: Words;
  readonly offset: number;

  constructor(expected: Words, got: Words, offset = 0) {
    super(typeof expected === 'string' ? expected : expected.en);
    this.expected = expected;
    this.got = got;
    this.offset = offset;
  }
}

export const longestText = 500;
export const deepestNesting = 100;

const { parse } = create({ parseDependencies: parseDependencies as FactoryFunctionMap });

/** Parses one expression; throws {@link ExpressionError} for anything outside the sandbox. */
export function parseExpression(text: string): Expression {
  if (text.length > longestText) {
    throw new ExpressionError(
      { nl: `hoogstens ${longestText} tekens`, en: `at most ${longestText} characters` },
      String(text.length),
    );
  }
  // A comment would swallow what an expression is put into, a line end would cut it in two.
  const cut = text.trimEnd().search(/[#\n\r]/);
  if (cut >= 0) {
    throw new ExpressionError(
      { nl: 'één regel zonder commentaar', en: 'one line without a comment' },
      quoted(text),
      cut,
    );
  }
  const root = bare(parsed(text));
  const whole = formula(root, text);
  const operator =
    root.type === 'OperatorNode' ? comparisons.get((root as Operator).fn) : undefined;
  if (operator === undefined) return whole;
  const [left, right] = (root as Operator).args as [MathNode, MathNode];
  const comparison = {
    operator,
    left: formula(left, left.toString()),
    right: formula(right, right.toString()),
  };
  return Object.freeze({ ...whole, comparison: Object.freeze(comparison) });
}

type Operator = MathNode & { fn: string; args: MathNode[]; implicit: boolean; op: string };
type Evaluate = (read: Read) => number;

const comparisons = new Map([
  ['smallerEq', '<='],
  ['smaller', '<'],
  ['largerEq', '>='],
  ['larger', '>'],
] as const) as ReadonlyMap<string, '<=' | '<' | '>=' | '>'>;

const rounded = (x: number) => (Number.isFinite(x) ? Number(x.toPrecision(12)) : x);
const raised = (x: number, y: number) =>
  x >= 0 || !Number.isInteger(y) ? power(x, y) : (y % 2 === 0 ? 1 : -1) * power(-x, y);
const truth = (b: unknown) => (b ? 1 : 0);

const unary: Readonly<Record<string, (a: number) => number>> = {
  unaryMinus: (a) => -a,
  unaryPlus: (a) => a,
  not: (a) => truth(!a),
};

const binary: Readonly<Record<string, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  pow: (a, b) => rounded(raised(a, b)),
  smaller: (a, b) => truth(a < b),
  smallerEq: (a, b) => truth(a <= b),
  larger: (a, b) => truth(a > b),
  largerEq: (a, b) => truth(a >= b),
  equal: (a, b) => truth(a === b),
  unequal: (a, b) => truth(a !== b),
  and: (a, b) => truth(a && b),
  or: (a, b) => truth(a || b),
};

/** Functions by name, with the least and the largest number of arguments. */
const functions: Readonly<
  Record<string, readonly [least: number, most: number, (...a: number[]) => number]>
> = {
  min: [1, 20, Math.min],
  max: [1, 20, Math.max],
  abs: [1, 1, Math.abs],
  sqrt: [1, 1, Math.sqrt],
  floor: [1, 1, Math.floor],
  ceil: [1, 1, Math.ceil],
  // Halves away from zero, as in mathjs and at school.
  round: [1, 1, (x = 0) => Math.sign(x) * Math.round(Math.abs(x))],
  exp: [1, 1, (x = 0) => rounded(exp(x))],
  log: [1, 1, (x = 0) => rounded(log(x))],
};
export const functionNames = Object.keys(functions);

const forbiddenParts = new Set(['constructor', 'prototype', '__proto__']);

function parsed(text: string): MathNode {
  try {
    return parse(text);
  } catch (error) {
    const { char, message } = error as { char?: number; message: string };
    throw new ExpressionError(
      { nl: 'een rekenkundige uitdrukking', en: 'an arithmetic expression' },
      `${quoted(text)} (${message})`,
      Math.max(0, (char ?? 1) - 1),
    );
  }
}

function formula(node: MathNode, text: string): Formula {
  const names = new Set<string>();
  const evaluate = compile(node, names, 0);
  return Object.freeze({ text, names: Object.freeze([...names]), evaluate });
}

function compile(node: MathNode, names: Set<string>, depth: number): Evaluate {
  if (depth > deepestNesting) {
    throw new ExpressionError(
      {
        nl: `hoogstens ${deepestNesting} niveaus diep`,
        en: `at most ${deepestNesting} levels deep`,
      },
      { nl: 'een diepere uitdrukking', en: 'a deeper expression' },
    );
  }
  const inner = (child: MathNode) => compile(child, names, depth + 1);
  switch (node.type) {
    case 'ParenthesisNode':
      return inner((node as MathNode & { content: MathNode }).content);
    case 'ConstantNode': {
      const { value } = node as MathNode & { value: unknown };
      if (typeof value !== 'number' || !Number.isFinite(value)) throw refused(node);
      return () => value;
    }
    case 'SymbolNode':
    case 'AccessorNode': {
      const name = dottedName(node);
      names.add(name);
      return (read) => read(name);
    }
    case 'OperatorNode':
      return operator(node as Operator, inner);
    case 'ConditionalNode': {
      const { condition, trueExpr, falseExpr } = node as MathNode & Record<string, MathNode>;
      const [test, yes, no] = [condition, trueExpr, falseExpr].map((part) =>
        inner(part as MathNode),
      );
      return (read) =>
        (test as Evaluate)(read) ? (yes as Evaluate)(read) : (no as Evaluate)(read);
    }
    case 'FunctionNode':
      return call(node as MathNode & { fn: MathNode; args: MathNode[] }, inner);
    default:
      throw refused(node);
  }
}

function operator(node: Operator, inner: (child: MathNode) => Evaluate): Evaluate {
  const [first, second] = node.args.map(inner);
  if (node.implicit || first === undefined) throw refused(node);
  const [one, two] = [own(unary, node.fn), own(binary, node.fn)];
  if (second === undefined && one) return (read) => one(first(read));
  if (second !== undefined && two) return (read) => two(first(read), second(read));
  throw refused(node);
}

function call(
  node: MathNode & { fn: MathNode; args: MathNode[] },
  inner: (child: MathNode) => Evaluate,
): Evaluate {
  const name = node.fn.type === 'SymbolNode' ? node.fn.toString() : '';
  const known = own(functions, name);
  if (known === undefined) {
    const list = functionNames.join(', ');
    throw new ExpressionError(
      { nl: `een van de functies ${list}`, en: `one of the functions ${list}` },
      quoted(node.toString()),
    );
  }
  const [least, most, apply] = known;
  if (node.args.length < least || node.args.length > most) throw refused(node);
  const args = node.args.map(inner);
  return (read) => apply(...args.map((arg) => arg(read)));
}

/** `today.waiting.count`: mathjs reads it as property access, we as one name. */
function dottedName(node: MathNode): string {
  if (node.type === 'SymbolNode')
    return allowedPart((node as MathNode & { name: string }).name, node);
  const { object, index, optionalChaining } = node as MathNode & {
    object: MathNode;
    index: { dotNotation?: boolean; dimensions: readonly { value?: unknown }[] };
    optionalChaining?: boolean;
  };
  const part = index.dimensions[0]?.value;
  if (!index.dotNotation || optionalChaining || typeof part !== 'string') throw refused(node);
  if (object.type !== 'SymbolNode' && object.type !== 'AccessorNode') throw refused(node);
  return `${dottedName(object)}.${allowedPart(part, node)}`;
}

function allowedPart(part: string, node: MathNode): string {
  if (forbiddenParts.has(part)) throw refused(node);
  return part;
}

function bare(node: MathNode): MathNode {
  return node.type === 'ParenthesisNode'
    ? bare((node as MathNode & { content: MathNode }).content)
    : node;
}

function refused(node: MathNode): ExpressionError {
  return new ExpressionError(
    {
      nl: 'alleen namen, getallen, rekenen, vergelijken, and/or/not, ?: en functies',
      en: 'only names, numbers, arithmetic, comparison, and/or/not, ?: and functions',
    },
    `${quoted(node.toString())} (${node.type})`,
  );
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const quoted = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
