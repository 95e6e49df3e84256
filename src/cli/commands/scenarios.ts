import { listScenarios } from '../../app/scenarios.ts';
import type { Given } from '../given.ts';
import { exit, type Streams } from '../streams.ts';
import { writeResult } from '../write-result.ts';

/** `proeftuin scenarios`: the shipped scenarios, one line each. */
export async function scenarios({ format, language }: Given, streams: Streams): Promise<number> {
  const shipped = listScenarios();
  if (format === 'json') {
    streams.stdout.write(`${JSON.stringify(shipped, undefined, 2)}\n`);
    return exit.done;
  }
  const widest = Math.max(...shipped.map(({ file }) => file.length));
  const lines = shipped.map(
    ({ file, name, description }) =>
      `${file.padEnd(widest)}  ${name[language]}: ${description[language]}\n`,
  );
  writeResult(lines.join(''), streams);
  return exit.done;
}
