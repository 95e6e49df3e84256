import { Faults } from '../../language/fault.ts';
import { askMessagesIn } from '../../language/messages/ask.ts';

export interface Varied {
  readonly path: string;
  readonly low: number;
  readonly high: number;
}

/** `PATH=A:B` with A below B, once. Throws Faults for anything else. */
export function readVary(texts: readonly string[]): Varied {
  const [text, second] = texts;
  const [, path = '', from = '', to = ''] =
    /^\s*([^=\s]+)\s*=([^:]*):([^:]*)$/.exec(text ?? '') ?? [];
  const [low, high] = [number(from), number(to)];
  if (second === undefined && path !== '' && low < high) return { path, low, high };
  const [nl, en] = [askMessagesIn('nl').wrong, askMessagesIn('en').wrong];
  const many = second !== undefined;
  throw new Faults([
    {
      file: '--vary',
      line: many ? 2 : 1,
      column: 1,
      path: '',
      expected: many ? { nl: nl.onePath, en: en.onePath } : { nl: nl.vary, en: en.vary },
      got: many ? second : (text ?? { nl: nl.nothing, en: en.nothing }),
      hint: { nl: nl.varyHint, en: en.varyHint },
    },
  ]);
}

function number(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : Number.NaN;
}
