/** The built program in a pseudo-terminal, with a clock: how long it takes until something is drawn, and what was written. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const patience = 120_000;

export interface Robot {
  readonly pid: number;
  press(keys: string): void;
  /** Milliseconds from `since` (a time of `performance.now()`) until what made it so came in. */
  until(so: (screen: string) => boolean, since: number): Promise<number>;
  /** All that was written, piece by piece. */
  readonly written: readonly string[];
  end(): Promise<void>;
}

export function robot(program: string, words: readonly string[], size: Size): Robot {
  const folder = mkdtempSync(join(tmpdir(), 'proeftuin-bench-'));
  const pty = spawn(process.execPath, [program, ...words], {
    cols: size.columns,
    rows: size.rows,
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'nl_NL.UTF-8', TERM: 'xterm' },
  });
  const { columns: cols, rows } = size;
  const emulator = new xterm.Terminal({ cols, rows, allowProposedApi: true });
  const written: string[] = [];
  let look: (at: number) => void = () => {};
  pty.onData((text) => {
    const at = performance.now();
    written.push(text);
    emulator.write(text, () => look(at));
  });
  const ended = new Promise<void>((resolve) => pty.onExit(() => resolve()));
  const screen = () => {
    const { active } = emulator.buffer;
    const line = (row: number) => active.getLine(active.baseY + row)?.translateToString(true) ?? '';
    return Array.from({ length: rows }, (_, row) => line(row)).join('\n');
  };
  return {
    pid: pty.pid,
    press: (keys) => pty.write(keys),
    written,
    until(so, since) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`not seen in:\n${screen()}`)), patience);
        look = (at) => {
          if (!so(screen())) return;
          clearTimeout(timer);
          look = () => {};
          resolve(at - since);
        };
        look(performance.now());
      });
    },
    async end() {
      pty.kill('SIGTERM');
      await Promise.race([ended, after(5_000)]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}
