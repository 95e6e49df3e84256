import { ascii } from '../../language/datawords/ascii.ts';
import type { FrameSink } from './frame-sink.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The locale is explicitly without UTF-8: `C`, `POSIX`, `nl_NL.ISO-8859-1`. */
export function asciiOnly(environment: Environment): boolean {
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'] || '';
  return locale !== '' && !/utf-?8/i.test(locale);
}

/** Signs that only the screen uses, each for one of ASCII, so that columns stay straight. */
const substitutes: Readonly<Record<string, string>> = {
  '±': '~',
  '↑': '^',
  '↓': 'v',
  '←': '<',
  '⌫': '<',
  '⧗': 'w',
  '⌂': 'h',
  '▶': '>',
  '‖': '=',
  '■': '#',
  '═': '=',
  '▲': '^',
  '▼': 'v',
  '├': '[',
  '┤': ']',
  '┴': '+',
  '└': '+',
};

const signs = new RegExp(`[${Object.keys(substitutes).join('')}]`, 'g');

/** In a row they are a bar. */
const dots = /[\u2801-\u28ff]/g;

/** The same sink, for a terminal that knows no more than ASCII. */
export function inAscii(
  sink: Pick<FrameSink, 'show' | 'flush'>,
): Pick<FrameSink, 'show' | 'flush'> {
  const show = (frame: string) =>
    sink.show(ascii(frame.replace(dots, ':').replace(signs, (sign) => substitutes[sign] ?? sign)));
  return { ...sink, show };
}
