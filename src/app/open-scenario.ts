import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Faults } from '../language/fault.ts';
import { didYouMean } from '../language/nearest.ts';
import { openScenario as readSource, shippedScenarios } from '../scenario/load.ts';
import { resolveScenario, type ScenarioSource } from '../scenario/resolve.ts';
import type { Scenario } from '../scenario/scenario.ts';

export interface Choices {
  /** `path=value`, laid over the file in this order. */
  readonly set?: readonly string[];
  /** Only these arms, in this order. */
  readonly arms?: readonly string[] | undefined;
}

/**
 * Reads a scenario by the path of its file or, where there is no such file, by the name of one that
 * comes with the program: `zwolle-noord` as well as `scenarios/zwolle-noord.yaml`, in any folder.
 * Throws Faults with everything that is wrong.
 */
export function openScenario(name: string, { set = [], arms }: Choices = {}): Scenario {
  return resolveScenario(openSource(name), { set, ...(arms === undefined ? {} : { arms }) });
}

/** The same, read but not yet resolved: for who resolves it more than once. */
export function openSource(name: string): ScenarioSource {
  return readSource(fileNamed(name));
}

/**
 * The path of its file. A folder does not hide a scenario that comes with the program: a run may have been kept under that
 * name. Throws Faults where there is none.
 */
export function fileNamed(name: string): string {
  const own = shipped(name);
  if (existsSync(name) && !(own !== undefined && statSync(name).isDirectory())) return name;
  if (own === undefined) throw misspelt(name);
  return own;
}

function shipped(name: string): string | undefined {
  const wanted = basename(name, '.yaml');
  const isPath = name !== wanted && name !== `scenarios/${wanted}.yaml`;
  return isPath ? undefined : shippedScenarios().find((file) => basename(file, '.yaml') === wanted);
}

/** Neither a file nor a shipped scenario: what was probably meant is one of these. */
function misspelt(name: string): Faults {
  const names = shippedScenarios().map((file) => basename(file, '.yaml'));
  return new Faults([
    {
      file: name,
      line: 1,
      column: 1,
      path: '',
      expected: {
        nl: `een bestaand bestand, of een van ${names.join(', ')}`,
        en: `an existing file, or one of ${names.join(', ')}`,
      },
      got: { nl: 'geen bestand met die naam', en: 'no file of that name' },
      ...didYouMean(basename(name, '.yaml'), names),
    },
  ]);
}
