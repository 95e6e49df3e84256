/** Questions and answers of a line each. */
import { createInterface } from 'node:readline';
import type { Output } from '../streams.ts';

export interface Talk {
  say(line: string): void;
  /** What somebody types, without spaces around it; undefined when nothing more will come. */
  hear(): Promise<string | undefined>;
  end(): void;
}

/** The terminal itself keeps the line that is typed, so that its own keys, and whatever reads it aloud, work as always. */
export function talkOn(input: NodeJS.ReadableStream, output: Output): Talk {
  const lines = createInterface({ input, terminal: false });
  const coming = lines[Symbol.asyncIterator]();
  return {
    say: (line) => void output.write(`${line}\n`),
    async hear() {
      const { value, done } = await coming.next();
      return done === true ? undefined : value.trim();
    },
    end: () => lines.close(),
  };
}
