import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

/** A folder of the test's own, gone when it ends. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'proeftuin-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The same for all tests of a file. */
export function temporaryForAll(): string {
  const folder = mkdtempSync(join(tmpdir(), 'proeftuin-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The tests of a file run in a folder of their own: what a program leaves where it is, it leaves there. */
export function elsewhere(): void {
  const [folder, before] = [temporaryForAll(), process.cwd()];
  beforeAll(() => process.chdir(folder));
  afterAll(() => process.chdir(before));
}
