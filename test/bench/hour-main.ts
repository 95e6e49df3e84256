/**
 * Whether the screen's memory stays flat while it moves for an hour: the film of one replication at its fastest, again and
 * again, in the real program.
 *
 *     npm run bench:hour [-- MINUTES]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { robot } from './robot.ts';

const minutes = Number(process.argv[2] ?? 60);
const words = ['--lang', 'nl', '--replications', '4'];
const at = robot(join(import.meta.dirname, 'cli.js'), words, { columns: 120, rows: 40 });

/** Megabytes that the process holds, threads included. */
function resident(): number {
  const status = readFileSync(`/proc/${at.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

try {
  const started = performance.now();
  const seen = (wanted: RegExp) => at.until((screen) => wanted.test(screen), performance.now());
  await seen(/→ Zwolle Noord/);
  at.press('j');
  await seen(/→ Lesgebied/);
  at.press('r');
  await seen(/4 van 4 herhalingen · klaar/);
  at.press('++++');
  const memory: number[] = [];
  for (let minute = 0; minute <= minutes; minute++) {
    while (performance.now() - started < minute * 60_000) {
      // At its end the film stands still, and begins again.
      await seen(/maand 60 van 60/);
      at.press(' ');
      await seen(/maand [1-9] van 60/);
    }
    memory.push(resident());
    process.stdout.write(`minute ${minute}: ${resident().toFixed(0)} MB\n`);
  }
  const tenth = Math.max(1, Math.floor(memory.length / 10));
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  const [early, late] = [mean(memory.slice(tenth, 2 * tenth)), mean(memory.slice(-tenth))];
  process.stdout.write(
    `memory over ${minutes} minutes of film: ${early.toFixed(0)} MB early, ${late.toFixed(0)} MB late\n`,
  );
} finally {
  await at.end();
}
