/** A disk that is really full: a small one in memory, which only who may mount can make. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openFolder } from '../../src/app/open-folder.ts';
import type { Summary } from '../../src/results/summary.ts';
import { temporary } from '../temporary.ts';
import { proeftuin, small } from './proeftuin.ts';

const mount = (options: string, at: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at]).status === 0;
const unmount = (at: string) => spawnSync('umount', [at]);

function mayMount(): boolean {
  if (process.platform !== 'linux') return false;
  const at = mkdtempSync(join(tmpdir(), 'proeftuin-'));
  const may = mount('size=64k', at);
  if (may) unmount(at);
  rmSync(at, { recursive: true });
  return may;
}

/** A disk of this size, in kilobytes, that the test can make larger. */
function disk(kilobytes: number): { at: string; enlarge(): void } {
  const at = join(temporary(), 'disk');
  mkdirSync(at);
  expect(mount(`size=${kilobytes}k`, at)).toBe(true);
  onTestFinished(() => void unmount(at));
  return { at, enlarge: () => expect(mount('remount,size=64m', at)).toBe(true) };
}

/** Several processes, on a machine that may have more to do. */
const patience = { timeout: 120_000 };

const words = ['run', 'les', ...small, '--replications', '6', '--workers', '1', '--format', 'json'];

/** Nothing was simulated again: every replication is one job, all coalitions together. */
const allOf = (jobs: number) =>
  new RegExp(`^${jobs} simulaties van een eerdere keer meegenomen`, 'm');

describe.skipIf(!mayMount())('a full disk (where mounting one is permitted)', patience, () => {
  // From no room at all to room for all replications, but not for the folder.
  test.each([16, 300, 800, 1200])(
    'of %i kB is told, and leaves nothing half',
    async (kilobytes) => {
      const { at, enlarge } = disk(kilobytes);
      const out = join(at, 'kept');
      const { status, stdout, stderr } = await proeftuin([...words, '--out', out], { cwd: at });
      expect(status).toBe(1);
      // Whoever has all replications gets the comparison; a part of them is no answer.
      if (stdout !== '') expect((JSON.parse(stdout) as Summary).replications).toBe(6);
      expect(stderr).toBe(
        `Mislukt: de schijf is vol (${at}). Er is geen half resultaat achtergebleven; wat af is, staat er nog. Maak ruimte en ga verder met --resume, of kies met --out een andere plek.\n`,
      );
      for (const name of readdirSync(at)) {
        expect(name).toMatch(/^\.unfinished-/);
        expect(readdirSync(join(at, name))).toStrictEqual(['replications']);
      }
      enlarge();
      const again = await proeftuin([...words, '--out', out, '--resume'], { cwd: at });
      expect(again.status).toBe(0);
      expect((JSON.parse(again.stdout) as Summary).replications).toBe(6);
      expect((await openFolder(out)).alterations).toStrictEqual([]);
      expect(readdirSync(at)).toStrictEqual(['kept']);
    },
  );

  test('at the very end of a question leaves all that was finished', async () => {
    const replications = 2;
    const question = ['explain', 'les', '--from', 'trajectory', '--to', 'population'];
    const settings = [...small, '--replications', String(replications), '--format', 'json'];
    const asked = [...question, ...settings, '--workers', '1'];
    // Room for the jobs (40 kB each), but not for the manifest (160 kB) with the report.
    const { at, enlarge } = disk(200);
    const full = await proeftuin(asked, { cwd: at });
    expect(full).toMatchObject({ status: 1, stdout: '' });
    expect(full.stderr).toContain('de schijf is vol (reports)');
    const [left = '', ...others] = readdirSync(join(at, 'reports'));
    expect(others).toStrictEqual([]);
    expect(readdirSync(join(at, 'reports', left))).toStrictEqual(['jobs.log']);
    enlarge();
    const again = await proeftuin([...asked, '--resume'], { cwd: at });
    expect(again).toMatchObject({ status: 0, stderr: expect.stringMatching(allOf(replications)) });
    expect(readdirSync(join(at, 'reports'))).toStrictEqual([
      expect.stringMatching(/^les-explain-/),
    ]);
    const alone = await proeftuin(asked, { cwd: temporary() });
    expect(again.stdout).toBe(alone.stdout);
  });

  test('for what reproduce writes meanwhile is told, and leaves nothing', async () => {
    const folder = join(temporary(), 'kept');
    expect((await proeftuin([...words, '--out', folder], { cwd: temporary() })).status).toBe(0);
    const { at } = disk(16);
    const { status, stderr } = await proeftuin(['reproduce', folder, '--lang', 'en'], {
      cwd: at,
      env: { TMPDIR: at },
    });
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Failed: the disk is full (${at}). Nothing was changed. Make room, or point the environment variable TMPDIR to another place.\n`,
    );
    expect(readdirSync(at)).toStrictEqual([]);
  });
});

test('a file that stands where the folder of all runs should be is told', async () => {
  const cwd = temporary();
  writeFileSync(join(cwd, 'reports'), '');
  const { status, stderr } = await proeftuin(words, { cwd });
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /reports: verwacht een map waarin geschreven kan worden, kreeg een bestand;/,
  );
  expect(existsSync(join(cwd, 'reports'))).toBe(true);
});
