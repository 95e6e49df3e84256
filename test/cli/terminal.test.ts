/** The built program on a terminal: progress, colour and Ctrl-C. */
import { spawn } from '@lydell/node-pty';
import { expect, test } from 'vitest';
import { temporaryForAll } from '../temporary.ts';
import { program, small } from './proeftuin.ts';

const here = temporaryForAll();

/** Presses `key` as soon as the screen shows `when`; resolves with all that was shown. */
function onTerminal(
  words: string[],
  env: Record<string, string> = {},
  when = /^\b$/,
  key = '',
): Promise<{ shown: string; status: number }> {
  const terminal = spawn(process.execPath, [program, ...words], {
    cols: 90,
    rows: 30,
    cwd: here,
    env: { LANG: 'nl_NL.UTF-8', TERM: 'xterm', ...env },
  });
  let shown = '';
  let pressed = false;
  terminal.onData((data) => {
    shown += data;
    if (pressed || !when.test(shown)) return;
    pressed = true;
    terminal.write(key);
  });
  return new Promise((resolve) => {
    terminal.onExit(({ exitCode }) => resolve({ shown, status: exitCode }));
  });
}

test('a run shows how far it is, and wipes that away', async () => {
  const { shown, status } = await onTerminal(['run', 'les', ...small, '--replications', '3']);
  expect(status).toBe(0);
  expect(shown).toContain('3 van 3');
  expect(shown).toContain('3 van 3 · nog 0 s\r\x1b[K');
  expect(shown).toContain('\x1b[1m');
});

test('NO_COLOR means no colour, --quiet no progress', async () => {
  const words = ['run', 'les', ...small, '--replications', '2', '--quiet'];
  const { shown } = await onTerminal(words, { NO_COLOR: '1' });
  expect(shown).not.toContain('\x1b[');
});

test.each(['1', '2'])(
  'Ctrl-C keeps what is finished and says how to do it again (%s workers)',
  async (workers) => {
    const words = [
      'run',
      'les',
      ...small,
      '--replications',
      '4000',
      '--seed',
      'een zaad',
      '--workers',
      workers,
    ];
    const { shown, status } = await onTerminal(words, {}, /[1-9]\d* van 4\.000/, '\x03');
    expect(status).toBe(130);
    expect(shown).toMatch(/Onderbroken na \d+ van 4\.000 herhalingen/);
    expect(shown).toContain('vingerafdruk');
    expect(shown.replaceAll(/\r?\n/g, '')).toContain(
      `--replications 4000 --seed 'een zaad' --workers ${workers}`,
    );
  },
);
