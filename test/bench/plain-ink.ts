/** What Ink would have written by itself for the same frames. */
import { setImmediate } from 'node:timers/promises';
import { render, Text } from 'ink';
import { createElement } from 'react';
import type { Size } from './robot.ts';

/** The whole screen after each change, with its colours, from what the frame sink wrote: rows, each at its place. */
export function framesOf(written: string, { rows }: Size): string[] {
  const screen = Array.from({ length: rows }, () => '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what orders to a terminal begin with
  const change = /\x1b\[\?2026h(.*?)\x1b\[\?2026l/gs;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  const row = /\x1b\[(\d+);1H\x1b\[2K(.*?)\x1b\[0m(?=\x1b\[\d+;1H|$)/gs;
  return [...written.matchAll(change)].map(([, rowsChanged = '']) => {
    for (const [, number, line = ''] of rowsChanged.matchAll(row))
      screen[Number(number) - 1] = line;
    return screen.join('\n');
  });
}

/** Bytes. */
export async function inkAlone(
  frames: readonly string[],
  { columns, rows }: Size,
): Promise<number> {
  let bytes = 0;
  const stdout = {
    columns,
    rows,
    isTTY: true,
    write(text: string) {
      bytes += Buffer.byteLength(text);
      return true;
    },
    on: () => {},
    off: () => {},
  } as unknown as NodeJS.WriteStream;
  const frame = (text: string) => createElement(Text, { wrap: 'truncate' }, text);
  const options = { stdout, patchConsole: false, maxFps: 1e6, exitOnCtrlC: false };
  const ink = render(frame(''), options);
  bytes = 0;
  for (const text of frames) {
    ink.rerender(frame(text));
    await setImmediate();
  }
  const all = bytes;
  ink.unmount();
  return all;
}
