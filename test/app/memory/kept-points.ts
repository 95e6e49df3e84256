/** The tables and the summary of sweeps of so many points, each of them the same. Tells the peak after each. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Design } from '../../../src/experiment/design/design.ts';
import { outcomeOf } from '../../../src/experiment/outcome.ts';
import { replicate } from '../../../src/experiment/replicate.ts';
import { sweepWriter } from '../../../src/results/folder/sweep/sweep-writer.ts';
import { summarisePoint } from '../../../src/results/sweep/point-summary.ts';
import { loadScenario } from '../../../src/scenario/load.ts';
import { inOwnFolder, peakBytes, tell } from './child.ts';

const scenario = loadScenario('scenarios/les.yaml', { set: ['area.children=50'] });
const outcome = outcomeOf(replicate({ scenario, seed: 'memory', check: false }, 0));
const outcomes = Array.from({ length: 8 }, (_, replication) => ({ ...outcome, replication }));
const axis = { path: 'budget.shrinkPerYear', unit: 'share', whole: false, values: [0, 1] };

for (const count of process.argv.slice(2).map(Number)) {
  const points = Array.from({ length: count }, (_, i) => [i / count]);
  const shared = { schema: 'proeftuin/design@1', method: 'sobol', seed: 'memory', axes: [axis] };
  const design = { ...shared, points } as unknown as Design;
  await inOwnFolder(async (folder) => {
    const made = join(folder, 'made');
    mkdirSync(made, { recursive: true });
    const writer = sweepWriter(scenario, design, folder);
    // All even points and then all odd ones: points do not come in order.
    const numbers = points.map((_, point) => point);
    for (const point of [0, 1].flatMap((rest) => numbers.filter((one) => one % 2 === rest))) {
      const result = { point, outcomes };
      writer.add(result, summarisePoint(scenario, result, points[point] ?? [], []));
    }
    await writer.finish(made, {});
    await writer.close();
  });
  tell(peakBytes());
}
