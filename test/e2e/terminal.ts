/** A robot that sits at a terminal: starts the built program, presses keys and looks at the screen. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { expect, onTestFinished } from 'vitest';
import { openAlbum } from './album.ts';
import { pictureOf } from './picture.ts';

const built = join(import.meta.dirname, '../../dist/cli.js');

export interface Launch {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Where runs leave their folders; a folder of its own when nobody says. */
  readonly cwd?: string;
  /** Words for Node that start the program; the built one when nobody says. */
  readonly program?: readonly string[];
}

export interface Ended {
  readonly status: number;
  /** 0: none. */
  readonly signal: number;
}

export interface Terminal {
  readonly pid: number;
  /** Where it was started. */
  readonly cwd: string;
  /** Keys, as a keyboard sends them; all in one piece. */
  press(keys: string): void;
  /** Resolves as soon as the screen shows it, which a picture is kept of. Fails with the screen as it is. */
  waitFor(wanted: string | RegExp): Promise<void>;
  resize(columns: number, rows: number): void;
  /** What is on the screen, without trailing spaces. */
  screen(): string;
  /** The character in a cell, from 0, and whether it is bold or has a colour. */
  cell(row: number, column: number): { text: string; bold: boolean; coloured: boolean };
  /** Everything that was ever written, with its control sequences. */
  written(): string;
  /** The main screen is shown, with a cursor and with wrapping. */
  whole(): boolean;
  /** The terminal is closed, as a window or a connection is. */
  goAway(): void;
  readonly ended: Promise<Ended>;
}

export const key = {
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  pageUp: '\x1b[5~',
  pageDown: '\x1b[6~',
  home: '\x1b[H',
  end: '\x1b[F',
  enter: '\r',
  tab: '\t',
  esc: '\x1b',
  ctrlC: '\x03',
} as const;

const patience = 30_000;

export function launch(
  words: readonly string[],
  {
    columns = 80,
    rows = 24,
    env = {},
    cwd = mkdtempSync(join(tmpdir(), 'proeftuin-')),
    program = [built],
  }: Launch = {},
): Terminal {
  const pty = spawn(process.execPath, [...program, ...words], {
    cols: columns,
    rows,
    cwd,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'nl_NL.UTF-8', TERM: 'xterm', ...env },
  });
  const album = openAlbum(expect.getState().currentTestName ?? 'story');
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  let written = '';
  let closed = false;
  const watchers = new Set<() => void>();
  pty.onData((data) => {
    written += data;
    emulator.write(data, () => {
      for (const watch of watchers) watch();
    });
  });
  const ended = new Promise<Ended>((resolve) => {
    pty.onExit(({ exitCode, signal }) => {
      closed = true;
      // What was written last must be on the screen by then.
      emulator.write('', () => {
        for (const watch of watchers) watch();
        resolve({ status: exitCode, signal: signal ?? 0 });
      });
    });
  });
  onTestFinished(() => {
    if (!closed) pty.kill('SIGKILL');
  });

  const screen = () => {
    const { active } = emulator.buffer;
    return Array.from(
      { length: emulator.rows },
      (_, i) => active.getLine(active.baseY + i)?.translateToString(true) ?? '',
    )
      .join('\n')
      .replaceAll('\u00a0', ' ');
  };
  /** Whether a mode of the terminal was last switched on. */
  const isOn = (mode: number) =>
    written.lastIndexOf(`\x1b[?${mode}h`) > written.lastIndexOf(`\x1b[?${mode}l`);

  return {
    pid: pty.pid,
    cwd,
    goAway: () => (pty as unknown as { destroy(): void }).destroy(),
    press: (keys) => pty.write(keys),
    screen,
    written: () => written,
    ended,
    resize(columns, rows) {
      emulator.resize(columns, rows);
      pty.resize(columns, rows);
    },
    cell(row, column) {
      const found = emulator.buffer.active.getLine(row)?.getCell(column);
      return {
        text: found?.getChars() ?? '',
        bold: Boolean(found?.isBold()),
        coloured: found !== undefined && !found.isFgDefault(),
      };
    },
    whole: () => emulator.buffer.active.type === 'normal' && isOn(25) && isOn(7),
    waitFor(wanted) {
      const seen = () =>
        typeof wanted === 'string' ? screen().includes(wanted) : wanted.test(screen());
      return new Promise((resolve, reject) => {
        const settle = (how: () => void) => {
          watchers.delete(watch);
          clearTimeout(timer);
          how();
        };
        const missing = (why: string) =>
          settle(() => reject(new Error(`${why}: no ${wanted} on the screen\n${screen()}`)));
        const watch = () => {
          if (seen())
            settle(() => {
              album.add(pictureOf(emulator));
              resolve();
            });
          else if (closed) missing('the program ended');
        };
        const timer = setTimeout(() => missing(`${patience} ms went by`), patience);
        watchers.add(watch);
        watch();
      });
    },
  };
}
