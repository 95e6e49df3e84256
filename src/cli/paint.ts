import type { Paint } from '../reports/text/paint.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Plain text for a pipe or a file, under NO_COLOR (whatever it says, unless nothing) and on a dumb terminal. */
export function paintFor(
  stream: { readonly isTTY?: boolean | undefined },
  environment: Environment,
): Paint {
  const on = stream.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  const style = (open: number, close: number) => (text: string) =>
    on ? `\x1b[${open}m${text}\x1b[${close}m` : text;
  return { bold: style(1, 22), dim: style(2, 22), good: style(32, 39), bad: style(31, 39) };
}
