/** The verb *scenarios*: what comes with the program. */
import { basename } from 'node:path';
import { loadScenario, shippedScenarios } from '../scenario/load.ts';
import type { Text } from '../scenario/scenario.ts';

/** What is simulated when nobody says what. */
export const defaultScenario = 'scenarios/zwolle-noord.yaml';

export interface Shipped {
  /** As it may be named on the command line, in any folder. */
  readonly file: string;
  readonly name: Text;
  readonly description: Text;
}

/** In alphabetical order, the default scenario first. */
export function listScenarios(): Shipped[] {
  const files = shippedScenarios().map((path) => ({ path, file: `scenarios/${basename(path)}` }));
  const first = files.filter(({ file }) => file === defaultScenario);
  const others = files.filter(({ file }) => file !== defaultScenario);
  return [...first, ...others].map(({ path, file }) => {
    const { name, description } = loadScenario(path);
    return { file, name, description };
  });
}
