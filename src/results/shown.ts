import { type IndicatorId, indicators } from '../language/indicators.ts';
import { wholeCents } from '../language/units.ts';

/** A number as a summary shows it: euros with two decimals, others with at most six; null when unknown. */
export function shown(id: IndicatorId, value: number | undefined): number | null {
  if (value === undefined || !Number.isFinite(value)) return null;
  return indicators[id].unit === 'euro' ? wholeCents(value) : decimals(value);
}

/** Without a sixth decimal nobody needs, and without minus zero. */
export function decimals(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toFixed(6)) + 0 : null;
}
