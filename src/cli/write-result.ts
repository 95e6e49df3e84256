import { ascii } from '../language/datawords/ascii.ts';
import type { Streams } from './streams.ts';

/** Writes text for readers: in ASCII where the terminal says that it knows no more. */
export function writeResult(text: string, { stdout, env }: Pick<Streams, 'stdout' | 'env'>): void {
  stdout.write(asciiOnly(env) ? ascii(text) : text);
}

/** A dumb terminal, or a locale that is explicitly without UTF-8 (`C`, `POSIX`, `nl_NL.ISO-8859-1`). */
function asciiOnly(env: Streams['env']): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return env['TERM'] === 'dumb' || (locale !== '' && !/utf-?8/i.test(locale));
}
