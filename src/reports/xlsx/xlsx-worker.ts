/** Makes a spreadsheet file of each workbook that is sent. */
import { parentPort } from 'node:worker_threads';
import { loadXlsx, type Sheets, zipped } from './tables-xlsx.ts';

await loadXlsx();
parentPort?.on('message', async (sheets: Sheets) => parentPort?.postMessage(await zipped(sheets)));
