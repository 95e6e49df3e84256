import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Design } from '../../experiment/design/design.ts';
import { briefMessagesIn } from '../../language/messages/brief.ts';
import type { Language } from '../../language/messages/language.ts';
import { numbersIn } from '../../language/numbers.ts';
import { sweepAnswer } from '../../reports/sweep/answer.ts';
import { readDesign } from '../../results/folder/sweep/design-file.ts';
import { readSummaries } from '../../results/folder/sweep/read-summaries.ts';
import type { SweepManifest } from '../../results/folder/sweep/sweep-manifest.ts';
import { type SweepRow, sweepRow, sweptArm } from '../../results/sweep/sweep-row.ts';
import type { Scenario, Text } from '../../scenario/scenario.ts';

/** Of more points the summary is too long to read for one line. */
const few = 100;

/** Of a sweep its answer, or how many points it has; of a shard which part it is. Throws when its files are not whole. */
export async function saidOfSweep(
  folder: string,
  { kind, shard, design, seed, replications }: SweepManifest,
  base: Scenario,
): Promise<Text> {
  if (kind === 'shard') return inBoth((language) => partOf(shard, language));
  const axes = design.points <= few ? await designIn(folder) : undefined;
  if (axes === undefined) return inBoth((language) => counted(design.points, language));
  const arm = sweptArm(base, axes);
  const rows: SweepRow[] = [];
  for await (const point of readSummaries(folder))
    rows.push(sweepRow(point, arm.id, [], axes.axes.length === 1));
  const told = { base, design: axes, seed, replications, arm, rows, shown: [] };
  return inBoth((language) => {
    const [answer = counted(design.points, language)] = sweepAnswer({ ...told, language });
    return answer;
  });
}

async function designIn(folder: string): Promise<Design | undefined> {
  return readDesign(await readFile(join(folder, 'design.json'), 'utf8'));
}

function partOf(shard: SweepManifest['shard'], language: Language): string {
  const { whole } = numbersIn(language);
  return briefMessagesIn(language).shard(whole(shard?.index ?? null), whole(shard?.of ?? null));
}

function counted(points: number, language: Language): string {
  return briefMessagesIn(language).points(numbersIn(language).whole(points));
}

function inBoth(say: (language: Language) => string): Text {
  return { nl: say('nl'), en: say('en') };
}
