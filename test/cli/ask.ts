/** The program's words and what they give, in this very process. */
import { program } from '../../src/cli/program.ts';
import type { Streams } from '../../src/cli/streams.ts';

export interface Said {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Few children for a short time. */
export const small = [
  'area.children=120',
  'horizon.ageingIn=12',
  'horizon.runIn=12',
  'horizon.pilot=24',
].flatMap((setting) => ['--set', setting]);

export async function say(words: readonly string[], env: Streams['env'] = {}): Promise<Said> {
  const texts = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      texts[name] += text;
    },
  });
  const streams = { stdin: {}, stdout: stream('stdout'), stderr: stream('stderr'), env };
  const status = await program(words, streams);
  return { status, ...texts };
}
