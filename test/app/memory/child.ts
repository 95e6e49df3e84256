/** What a process says of its memory to the test that started it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** A folder that is not there yet, below one that is gone afterwards. */
export async function inOwnFolder(work: (folder: string) => Promise<unknown>): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), 'proeftuin-'));
  try {
    await work(join(parent, 'folder'));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Bytes. */
export const tell = (bytes: number): void => console.log(String(bytes));

/** The most that this process had of the machine's memory up to now. */
export const peakBytes = (): number => 1024 * process.resourceUsage().maxRSS;

/** What is still held by something: all of it, and as far as it is no buffer. */
export async function liveBytes(): Promise<{ readonly all: number; readonly heap: number }> {
  for (let again = 0; again < 3; again++) {
    global.gc?.();
    await setImmediate();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { all: heapUsed + arrayBuffers, heap: heapUsed };
}
