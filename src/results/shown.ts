import type { Quantity } from '../experiment/quantity.ts';
import { wholeCents } from '../language/units.ts';

/** A number as a summary shows it: euros with two decimals, others with at most six; null when unknown. */
export function shown({ euro }: Pick<Quantity, 'euro'>, value: number | undefined): number | null {
  if (value === undefined || !Number.isFinite(value)) return null;
  return euro ? wholeCents(value) : decimals(value);
}

/** Without a seventh decimal nobody needs, and without minus zero. */
export function decimals(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toFixed(6)) + 0 : null;
}
