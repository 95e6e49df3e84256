/**
 * A scenario that can be sent to another thread: expressions hold closures, which cannot travel, so
 * their text does, and they are parsed again on arrival. Everything else is plain data. Objects that
 * are used in several places (what the arms share) stay shared.
 */
import { type Expression, parseExpression } from '../../scenario/expression.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Structured-cloneable. Its inside is nobody's business but `unpacked`'s. */
export interface PackedScenario {
  readonly packed: unknown;
}

export function packed(scenario: Scenario): PackedScenario {
  return {
    packed: copied(scenario, (value) =>
      isExpression(value) ? { $expression: value.text } : undefined,
    ),
  };
}

export function unpacked({ packed: scenario }: PackedScenario): Scenario {
  return copied(scenario, (value) =>
    '$expression' in value ? parseExpression(String(value.$expression)) : undefined,
  ) as Scenario;
}

/** A deep copy in which `replace` decides about every object first; undefined: copy it. */
function copied(whole: unknown, replace: (value: object) => object | undefined): unknown {
  const seen = new Map<object, unknown>();
  function copy(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return seen.get(value);
    const replacement = replace(value);
    if (replacement !== undefined) {
      seen.set(value, replacement);
      return replacement;
    }
    const target: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {};
    seen.set(value, target);
    for (const [key, part] of Object.entries(value)) Object.assign(target, { [key]: copy(part) });
    return target;
  }
  return copy(whole);
}

function isExpression(value: object): value is Expression {
  return 'evaluate' in value && typeof value.evaluate === 'function' && 'text' in value;
}
