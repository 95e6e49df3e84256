import type { Summary } from './summary.ts';

/** In what euros are counted on one page, so that the figures stay short and comparable. */
export interface EuroScale {
  readonly name: 'millions' | 'thousands' | 'euros';
  readonly unit: number;
  readonly digits: number;
}

export function euroScale({ today, arms }: Summary): EuroScale {
  const totals = [today.indicators, ...arms.map(({ total }) => total)];
  const largest = Math.max(
    ...totals.map((indicators) => Math.abs(indicators['spend.total'].mean ?? 0)),
  );
  if (largest >= 1e6) return { name: 'millions', unit: 1e6, digits: 2 };
  return largest >= 1e5
    ? { name: 'thousands', unit: 1e3, digits: 0 }
    : { name: 'euros', unit: 1, digits: 0 };
}
