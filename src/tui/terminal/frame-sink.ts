/**
 * Between Ink and the terminal: Ink hands over whole frames, the terminal gets the rows that changed.
 *
 * Ink 6.8 by itself repaints everything at every change, and wipes screen and scrollback when a frame is
 * as tall as the terminal (vadimdemedes/ink#450, #935); its incremental mode corrupts rows (ink#910).
 * With `debug: true` it writes one whole frame a commit, also under CI, and that is all it is asked for.
 * The rows go out between the marks of synchronized output, which terminals that lack it ignore.
 */

/** As much of a terminal as the sink needs. */
export interface Terminal {
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(text: string): boolean;
}

export interface FrameSink {
  /** Takes the screen: the alternate one, empty, without cursor and without wrapping. */
  start(): void;
  /** Shows a frame, at once or at the end of the current 1/30 s; only the newest is painted. */
  show(frame: string): void;
  /** Paints what still waits. */
  flush(): void;
  /** The terminal changed size, or something else wrote on it: paint everything anew. */
  repaint(): void;
  /** Gives the screen back as it was found. May be called more than once, from anywhere. */
  stop(): void;
}

const betweenPaints = 1000 / 30;
const take = '\x1b[?1049h\x1b[2J\x1b[H\x1b[?25l\x1b[?7l';
const giveBack = '\x1b[?2026l\x1b[0m\x1b[?7h\x1b[?25h\x1b[?1049l';

/** `now` is a clock in milliseconds. */
export function frameSink(
  terminal: Terminal,
  now: () => number = () => performance.now(),
): FrameSink {
  let state: 'new' | 'started' | 'stopped' = 'new';
  let shown: readonly string[] = [];
  let newest: string | undefined;
  let painted = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;

  function paint(): void {
    clearTimeout(timer);
    timer = undefined;
    if (state !== 'started' || newest === undefined) return;
    painted = now();
    const rows = newest.split('\n').slice(0, terminal.rows ?? 24);
    const changes = Array.from({ length: Math.max(rows.length, shown.length) }, (_, i) =>
      rows[i] === shown[i] ? '' : row(i, rows[i] ?? ''),
    ).join('');
    shown = rows;
    if (changes !== '') terminal.write(`\x1b[?2026h${changes}\x1b[?2026l`);
  }

  return {
    start() {
      if (state !== 'new') return;
      state = 'started';
      terminal.write(take);
    },
    show(frame) {
      if (state === 'stopped') return;
      newest = frame;
      const wait = painted + betweenPaints - now();
      if (wait <= 0) paint();
      else timer ??= setTimeout(paint, wait);
    },
    flush: paint,
    repaint() {
      if (state !== 'started') return;
      shown = [];
      terminal.write('\x1b[2J');
      paint();
    },
    stop() {
      if (state !== 'started') return;
      state = 'stopped';
      clearTimeout(timer);
      terminal.write(giveBack);
    },
  };
}

/** Wiped before it is written: after a line as wide as the screen, wiping the rest takes its last cell. */
function row(index: number, line: string): string {
  return `\x1b[${index + 1};1H\x1b[2K${line}\x1b[0m`;
}
