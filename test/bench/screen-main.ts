/**
 * How long somebody waits for a key while the city is being simulated at full speed; and how much is written, then and
 * while a smaller area is only looked at.
 *
 *     npm run bench:screen [-- PRESSES]
 */
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { framesOf, inkAlone } from './plain-ink.ts';
import { type Robot, robot } from './robot.ts';

const presses = Number(process.argv[2] ?? 150);
const betweenPresses = 200;
/** Milliseconds, of 95 in 100 keys. */
const wanted = 50;
const size = { columns: 120, rows: 40 };

/** Each changes something that the run's own progress does not. */
const keys: readonly { readonly key: string; readonly seen: (screen: string) => boolean }[] = [
  { key: '?', seen: (screen) => screen.includes('· hulp') },
  { key: '\x1b', seen: (screen) => screen.includes('· rekenen') },
  { key: 'l', seen: (screen) => screen.includes('· running') },
  { key: 'l', seen: (screen) => screen.includes('· rekenen') },
  { key: ':', seen: (screen) => screen.includes('Wat wilt u doen?') },
  { key: 'h', seen: (screen) => screen.includes('? h') },
  { key: '\x1b', seen: (screen) => screen.includes('· rekenen') },
];

/** Milliseconds, of each key. */
async function press(at: Robot): Promise<number[]> {
  const waits: number[] = [];
  for (let i = 0; i < presses; i++) {
    const { key, seen } = keys[i % keys.length] as (typeof keys)[number];
    const now = performance.now();
    at.press(key);
    waits.push(await at.until(seen, now));
    await after(Math.max(0, now + betweenPresses - performance.now()));
  }
  return waits;
}

/** While all threads are busy with a scenario and the first of its numbers are on the screen. */
async function during<T>(
  name: string,
  work: (at: Robot) => Promise<T>,
): Promise<{ result: T; written: string }> {
  const words = ['--lang', 'nl', '--replications', '9999'];
  const at = robot(join(process.cwd(), 'dist/cli.js'), words, size);
  try {
    const started = performance.now();
    await at.until((screen) => screen.includes('→ Zwolle Noord'), started);
    at.press(name === 'Heel Zwolle' ? 'jj' : 'j');
    await at.until((screen) => screen.includes(`→ ${name}`), started);
    at.press('r');
    await at.until((screen) => /[1-9]\d* van 9\.999 herhalingen/.test(screen), started);
    const first = at.written.length;
    const from = performance.now();
    const result = await work(at);
    const seconds = (performance.now() - from) / 1000;
    const text = (from: number) => at.written.slice(from).join('');
    const before = framesOf(at.written.slice(0, first).join(''), size).length;
    const frames = framesOf(text(0), size).slice(before);
    const rate = (bytes: number) => `${(bytes / 1000 / seconds).toFixed(1)} kB/s`;
    const own = rate(Buffer.byteLength(text(first)));
    const ink = rate(await inkAlone(frames, size));
    const pace = (frames.length / seconds).toFixed(1);
    return { result, written: `${own} in ${pace} frames/s; Ink alone ${ink} for the same` };
  } finally {
    await at.end();
  }
}

const city = await during('Heel Zwolle', press);
const sorted = city.result.toSorted((a, b) => a - b);
const within = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
const ms = (share: number) => `${within(share).toFixed(0)} ms`;
const verdict = within(0.95) <= wanted ? 'it is' : 'it is not';
const load = loadavg().map((one) => one.toFixed(1));
const still = await during('Lesgebied', () => after(presses * 100));

console.log(`the screen, ${size.columns} by ${size.rows}, while all cores simulate (load of the machine ${load.join(', ')})
  from key to screen      half ${ms(0.5)}, 95 of 100 ${ms(0.95)} (wanted ${wanted} ms: ${verdict}), longest ${ms(1)}; ${presses} keys, Heel Zwolle
  written with keys       ${city.written}
  written without         ${still.written}; Lesgebied`);
