/** The default scenario's comparison, as the program prints it. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { defaultScenario } from '../../src/app/scenarios.ts';
import { digest } from '../../src/experiment/digest.ts';
import { simulate } from '../../src/model/simulate.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { execute } from './execute.ts';

const project = join(import.meta.dirname, '../..');
const command = 'npm start -- run zwolle-noord';

/** With the scenario's own number of replications, or fewer. */
export function comparison(replications?: number): string {
  const fewer = replications === undefined ? '' : ` --replications ${replications}`;
  const code = { language: 'sh', text: `${command}${fewer}\n`, from: 0, to: 0 };
  const output = execute({ code, files: new Map() });
  return ['```sh', command, '```', '', '```text', output.trimEnd(), '```'].join('\n');
}

/**
 * By what a comparison's age is told without making it again: the digest of its first two replications,
 * which another model or scenario does not have, and that of its text, which no hand has changed.
 */
export function comparisonNote(text: string): string {
  const scenario = loadScenario(join(project, defaultScenario));
  const { seed } = scenario.experiment;
  const records = [0, 1].map((replication) => simulate(scenario, seed, replication));
  return `${digest(records)} ${createHash('sha256').update(text).digest('hex')}`;
}

/** The names of its rows, which do not depend on chance. */
export function rowNames(comparison: string): string[] {
  const found = comparison.matchAll(/^(?: {2})?([^\s│].*?) {2,}(?=[^ ])/gm);
  return [...new Set([...found].map(([, name = '']) => name))];
}
