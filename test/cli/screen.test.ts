import { expect, test } from 'vitest';
import type { Given } from '../../src/cli/given.ts';
import { program } from '../../src/cli/program.ts';
import { elsewhere } from '../temporary.ts';

elsewhere();

/** What opens, as far as it gets, on such a terminal. */
async function opened(words: string[], { stdin = true, stdout = true, TERM = 'xterm' } = {}) {
  const silent = { write: () => true };
  let given: Given | undefined;
  const streams = {
    stdin: { isTTY: stdin },
    stdout: { ...silent, isTTY: stdout },
    stderr: silent,
    env: { LANG: 'nl_NL.UTF-8', TERM },
  };
  const quick = [
    '--arms',
    'trajectory',
    '--set',
    'area.children=50',
    '--set',
    'horizon.ageingIn=1',
  ];
  const status = await program(
    [...words, ...quick, '--replications', '1', '--workers', '1'],
    streams,
    {
      $0: async (asked) => {
        given = asked;
        return 7;
      },
    },
  );
  return { status, given };
}

test('without a command, on a terminal, the screen opens with what was given', async () => {
  const { status, given } = await opened(['--lang', 'en', '--seed', 's']);
  expect(status).toBe(7);
  expect(given).toMatchObject({
    language: 'en',
    seed: 's',
    set: ['area.children=50', 'horizon.ageingIn=1'],
  });
});

test.each([{ stdin: false }, { stdout: false }])('not with %o', async (terminal) => {
  expect(await opened([], terminal)).toStrictEqual({ status: 0, given: undefined });
});

test('not with a command', async () => {
  expect(await opened(['run', 'les'])).toStrictEqual({ status: 0, given: undefined });
});
