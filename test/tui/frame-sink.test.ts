import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frameSink } from '../../src/tui/terminal/frame-sink.ts';
import { inkOutput } from '../../src/tui/terminal/ink-output.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A terminal that keeps what was written on it, and a sink that has started. */
function started({ rows = 5 } = {}) {
  const writes: string[] = [];
  const terminal = { rows, columns: 20, write: (text: string) => writes.push(text) > 0 };
  const sink = frameSink(terminal, () => Date.now());
  sink.start();
  const taken = writes.splice(0);
  return { sink, writes, terminal, taken };
}

const row = (number: number, text: string) => `\x1b[${number};1H\x1b[2K${text}\x1b[0m`;
const together = (...rows: string[]) => `\x1b[?2026h${rows.join('')}\x1b[?2026l`;

test('it takes the screen and gives it back, once', () => {
  const { sink, writes, taken } = started();
  expect(taken).toStrictEqual(['\x1b[?1049h\x1b[2J\x1b[H\x1b[?25l\x1b[?7l']);
  sink.start();
  sink.stop();
  sink.stop();
  expect(writes).toStrictEqual(['\x1b[?2026l\x1b[0m\x1b[?7h\x1b[?25h\x1b[?1049l']);
});

describe('a frame', () => {
  test('is painted at once, row by row, between the marks of one update', () => {
    const { sink, writes } = started();
    sink.show('a\n\nc');
    expect(writes).toStrictEqual([together(row(1, 'a'), row(2, ''), row(3, 'c'))]);
  });

  test('repaints only rows that changed, and wipes those that vanished', () => {
    const { sink, writes } = started();
    sink.show('a\nb\nc');
    vi.advanceTimersByTime(100);
    sink.show('a\nB');
    expect(writes[1]).toBe(together(row(2, 'B'), row(3, '')));
  });

  test('that is the same as the last one costs nothing', () => {
    const { sink, writes } = started();
    sink.show('a\nb');
    vi.advanceTimersByTime(100);
    sink.show('a\nb');
    expect(writes.length).toBe(1);
  });

  test('taller than the terminal loses its last rows instead of scrolling', () => {
    const { sink, writes } = started({ rows: 2 });
    sink.show('a\nb\nc');
    expect(writes).toStrictEqual([together(row(1, 'a'), row(2, 'b'))]);
  });
});

test('of many frames in a short time the first and the newest are painted, 30 a second at most', () => {
  const { sink, writes } = started();
  for (let i = 0; i < 300; i++) {
    sink.show(`frame ${i}`);
    vi.advanceTimersByTime(1);
  }
  vi.advanceTimersByTime(100);
  expect(writes.length).toBeLessThanOrEqual(11);
  expect(writes[0]).toContain('frame 0');
  expect(writes.at(-1)).toContain('frame 299');
});

test('another size wipes the screen and paints everything', () => {
  const { sink, writes } = started();
  sink.show('a\nb');
  sink.repaint();
  expect(writes.slice(1)).toStrictEqual(['\x1b[2J', together(row(1, 'a'), row(2, 'b'))]);
});

test('after it has stopped nothing is written any more, whatever still waited', () => {
  const { sink, writes } = started();
  sink.show('a');
  sink.show('b');
  sink.stop();
  writes.splice(0);
  sink.show('c');
  sink.repaint();
  sink.flush();
  vi.advanceTimersByTime(100);
  expect(writes).toStrictEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

describe('what Ink writes', () => {
  function ink() {
    const shown: string[] = [];
    let flushed = 0;
    const terminal = { columns: 33, isTTY: true, write: () => expect.unreachable() };
    const output = inkOutput(terminal as unknown as NodeJS.WriteStream, {
      show: (frame) => void shown.push(frame),
      flush: () => void flushed++,
    });
    return { output, shown, flushed: () => flushed };
  }

  test('are frames; the rest is the terminal’s own', () => {
    const { output, shown } = ink();
    expect(output.write('\x1b[1mframe\x1b[22m\nrow')).toBe(true);
    expect(shown).toStrictEqual(['\x1b[1mframe\x1b[22m\nrow']);
    expect([output.columns, output.isTTY]).toStrictEqual([33, true]);
  });

  test('orders to the terminal are not frames', () => {
    const { output, shown } = ink();
    for (const order of ['\x1b[?25h', '\x1b[?25l', '\x1b[2K\x1b[1A\x1b[G']) output.write(order);
    expect(shown).toStrictEqual([]);
  });

  test('an empty text waits until everything is painted', async () => {
    const { output, flushed } = ink();
    await new Promise<void>((resolve) => output.write('', () => resolve()));
    expect(flushed()).toBe(1);
  });
});
