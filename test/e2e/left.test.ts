/** However the screen is left in the middle of a run: the terminal is whole, what is finished is kept, and it is said where. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporary } from '../temporary.ts';
import { key, type Launch, launch, type Terminal } from './terminal.ts';

const small = ['area.children=400', 'horizon.ageingIn=24', 'horizon.pilot=24'];
const endless = [...small.flatMap((one) => ['--set', one]), '--replications', '5000'];
const patient = { timeout: 120_000 };

/** In the middle of a run, with something finished. */
async function simulating(how: Launch = {}, words: readonly string[] = []): Promise<Terminal> {
  const terminal = launch([...endless, ...words], how);
  await terminal.waitFor('→ Zwolle Noord');
  terminal.press('jr');
  await terminal.waitFor(/[1-9]\d* van 5\.000/);
  return terminal;
}

/** Numbers of the replications that wait to be gone on with. */
function waiting({ cwd }: Pick<Terminal, 'cwd'>, reports = join(cwd, 'reports')): string[] {
  return readdirSync(reports)
    .filter((name) => name.startsWith('.unfinished-'))
    .map((name) => join(reports, name, 'replications'))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.v8')));
}

const told = /^[1-9]\d* van 5\.000 herhalingen zijn af en bewaard in de map reports/m;

describe('in the middle of a run', () => {
  test.each([
    ['q', 'q', { status: 0, signal: 0 }],
    ['Ctrl-C', key.ctrlC, { status: 130, signal: 0 }],
  ])('by %s', patient, async (_, keys, ended) => {
    const terminal = await simulating();
    terminal.press(keys);
    expect(await terminal.ended).toStrictEqual(ended);
    expect(terminal.whole()).toBe(true);
    expect(terminal.screen()).toMatch(told);
    expect(waiting(terminal).length).toBeGreaterThan(0);
  });

  test.each([
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const)('by %s', patient, async (name, signal) => {
    const terminal = await simulating();
    process.kill(terminal.pid, name);
    expect((await terminal.ended).signal).toBe(signal);
    expect(terminal.whole()).toBe(true);
    expect(terminal.screen()).toMatch(told);
    expect(waiting(terminal).length).toBeGreaterThan(0);
  });

  test(
    'by a terminal that goes away: the program ends, and goes on where it was',
    patient,
    async () => {
      const terminal = await simulating();
      terminal.goAway();
      await terminal.ended;
      expect(() => process.kill(terminal.pid, 0)).toThrow();
      const before = waiting(terminal).length;
      expect(before).toBeGreaterThan(0);
      const again = launch(endless, { cwd: terminal.cwd });
      await again.waitFor('→ Zwolle Noord');
      again.press('jr');
      await again.waitFor(/[1-9]\d* van 5\.000/);
      again.press('q');
      await again.ended;
      expect(waiting(again).length).toBeGreaterThanOrEqual(before);
    },
  );

  test('by a view that fails: what went wrong is read on the normal screen', patient, async () => {
    const failing = join(import.meta.dirname, 'failing-view.ts');
    const kept = temporary();
    // From its source the program finds what it needs in the project alone.
    const from = { program: ['--import', 'tsx', failing], cwd: join(import.meta.dirname, '../..') };
    const terminal = await simulating(from, ['--out', join(kept, 'run')]);
    terminal.press('l');
    expect(await terminal.ended).toStrictEqual({ status: 1, signal: 0 });
    expect(terminal.whole()).toBe(true);
    expect(terminal.screen()).toContain('this view fails on purpose');
    const where = terminal.written().replaceAll('\r\n', '\n');
    expect(where).toMatch(/[1-9]\d* of 5,000 replications are finished and kept in the folder/);
    expect(waiting(terminal, kept).length).toBeGreaterThan(0);
  });
});
