import type { Dial, Value } from './dials.ts';

/**
 * The value some steps further (or back, below 0). A slider stops at round multiples of its step, at its ends and at what the
 * file says; a choice goes round.
 */
export function turned({ scale, file }: Dial, value: Value, steps: number): Value {
  if (scale.kind === 'choice') {
    const { options } = scale;
    const at = options.indexOf(value as (typeof options)[number]);
    return options.at((at + steps) % options.length) as Value;
  }
  const from = Number(value);
  const { low, high, step } = scale;
  const place = twelveDigits(from / step);
  const next = (steps > 0 ? Math.floor(place) : Math.ceil(place)) + steps;
  const to = Math.max(low, Math.min(high, twelveDigits(next * step)));
  const passes = typeof file === 'number' && (from - file) * (to - file) < 0;
  return passes ? file : to;
}

/** Rounds away what arithmetic added to a number that people wrote with fewer digits. */
const twelveDigits = (x: number) => Number(x.toPrecision(12));

/** Where it is before it was turned. */
export const startOf = ({ file, scale }: Dial): Value =>
  file ?? (scale.kind === 'slider' ? scale.start : (scale.options[0] as Value));
