import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { FailedPoint, PointSummary } from '../../sweep/point-summary.ts';

/** The points of a sweep's summary.json, one at a time: each stands on a line of its own. */
export async function* readSummaries(folder: string): AsyncGenerator<PointSummary | FailedPoint> {
  const input = createReadStream(join(folder, 'summary.json'), 'utf8');
  for await (const line of createInterface({ input }))
    if (line.startsWith('    {')) yield JSON.parse(line.replace(/,$/, ''));
}
