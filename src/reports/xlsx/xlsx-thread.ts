/** A thread that makes spreadsheet files, so that whoever draws the other pages meanwhile is not held up. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RunData } from '../report-data.ts';
import { sheetsOf, tablesXlsx } from './tables-xlsx.ts';

export interface XlsxThread {
  /** The bytes of `tables.xlsx`, one at a time. Rejects with what the thread throws. */
  write(data: RunData): Promise<Uint8Array>;
  close(): void;
}

/** Beside this file in the bundle. In a checkout it would need a loader, which takes longer than the file. */
const bundled = import.meta.url.endsWith('.js');

/** Begins to load what it needs. Nobody has to stay for it while nothing is asked. */
export function openXlsxThread(): XlsxThread {
  if (!bundled) return { write: tablesXlsx, close() {} };
  const thread = new Worker(new URL('./xlsx-worker.js', import.meta.url));
  thread.unref();
  // Also when it cannot begin, long before anything is asked.
  const lost = new Promise<never>((_, reject) => thread.once('error', reject));
  lost.catch(() => {});
  return {
    async write(data) {
      thread.ref();
      thread.postMessage(sheetsOf(data));
      const [bytes] = await Promise.race([once(thread, 'message'), lost]);
      thread.unref();
      return bytes;
    },
    close() {
      void thread.terminate();
    },
  };
}
