import type { Paint } from '../reports/text/paint.ts';

/** What words on the screen look like, by what they are. Nothing is said by colour alone. */
export interface Theme extends Paint {
  /** The chosen one; a mark in front says the same. */
  chosen(text: string): string;
  /** A key that can be pressed. */
  key(text: string): string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Under NO_COLOR (whatever it says, unless nothing) plain text. */
export function themeFor(environment: Environment): Theme {
  const plain = Boolean(environment['NO_COLOR']) || environment['TERM'] === 'dumb';
  const style =
    (...codes: readonly [open: number, close: number][]) =>
    (text: string) =>
      plain
        ? text
        : codes.reduceRight((inner, [open, close]) => `\x1b[${open}m${inner}\x1b[${close}m`, text);
  const bold = [1, 22] as [number, number];
  return {
    bold: style(bold),
    dim: style([2, 22]),
    good: style([32, 39]),
    bad: style([31, 39]),
    chosen: style(bold, [36, 39]),
    key: style(bold),
  };
}
