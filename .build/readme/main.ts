/**
 * Makes the README's generated parts and the output of its examples again. `npm run readme` for all,
 * `npm run readme -- examples commands` for some.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from './blocks.ts';
import { execute } from './execute.ts';
import { generatedNames, withGenerated } from './markers.ts';
import { quickParts, slowParts } from './parts.ts';

const file = join(import.meta.dirname, '../../README.md');
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);

let readme = readFileSync(file, 'utf8');
const parts = { ...quickParts, ...slowParts };
for (const name of generatedNames(readme).filter(isWanted)) {
  const part = parts[name];
  if (part === undefined) throw new Error(`README: nothing makes the part ${name}`);
  const text = await part.make();
  readme = withGenerated(readme, name, text, part.note?.(text));
}
if (isWanted('examples'))
  // From the last to the first, so that what is replaced moves nothing that is still to come.
  for (const example of examples(readme).reverse()) {
    const { output } = example;
    if (output === undefined) continue;
    readme = `${readme.slice(0, output.from)}${execute(example).trimEnd()}\n${readme.slice(output.to)}`;
  }
writeFileSync(file, readme);
