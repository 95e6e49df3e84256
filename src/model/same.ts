import type { Expression } from '../scenario/expression.ts';

/** Two parts of scenarios say the same: equal all the way down, expressions by their text. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  if (isExpression(a) && isExpression(b)) return a.text === b.text;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && same(a[name], b[name]))
  );
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isExpression = (value: Fields): value is Fields & Expression =>
  typeof value['evaluate'] === 'function' && typeof value['text'] === 'string';
