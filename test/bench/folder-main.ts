/**
 *     npm run bench:folder
 */
import { fileURLToPath } from 'node:url';
import { costOfFolder, timeOne } from './folder.ts';

const [how] = process.argv.slice(2);
if (how === undefined) console.log(costOfFolder(fileURLToPath(import.meta.url)));
else console.log(JSON.stringify(await timeOne(how)));
