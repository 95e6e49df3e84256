import { check as checkScenario } from '../../app/check.ts';
import { openScenario } from '../../app/open-scenario.ts';
import { checkText } from '../check-text.ts';
import { complain } from '../complain.ts';
import type { Given } from '../given.ts';
import { exit, type Streams } from '../streams.ts';
import { writeResult } from '../write-result.ts';

/** `proeftuin check SCENARIO…`: says what each one resolved to, and what is wrong with the others. */
export async function check(given: Given, streams: Streams): Promise<number> {
  const checks = [];
  let status: number = exit.done;
  for (const name of given.names) {
    try {
      const result = checkScenario(openScenario(name, given));
      checks.push(result);
      if (given.format === 'table') writeResult(checkText(result, name, given.language), streams);
    } catch (error) {
      status = complain(error, given.language, streams);
    }
  }
  if (given.format === 'json') streams.stdout.write(`${JSON.stringify(checks, undefined, 2)}\n`);
  return status;
}
