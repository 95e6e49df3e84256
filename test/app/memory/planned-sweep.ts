/** Sweeps of so many points, each a world of its own, of hardly any children. Tells what is held when all jobs are done. */
import { sweep } from '../../../src/app/sweep/sweep.ts';
import { loadScenario } from '../../../src/scenario/load.ts';
import { inOwnFolder, liveBytes, tell } from './child.ts';

const set = ['area.children=10', 'horizon.ageingIn=1', 'horizon.runIn=12', 'horizon.pilot=12'];
const scenario = loadScenario('scenarios/les.yaml', { set, arms: ['trajectory', 'population'] });

for (const samples of process.argv.slice(2).map(Number)) {
  let live: ReturnType<typeof liveBytes> | undefined;
  await inOwnFolder(async (folder) => {
    await sweep(scenario, {
      vary: ['area.risk.high.factor=1:1.6', 'budget.shrinkPerYear=0:0.1'],
      method: 'sobol',
      samples,
      replications: 1,
      workers: 1,
      out: folder,
      command: [],
      language: 'nl',
      onProgress({ finished, planned }) {
        if (finished === planned) live = liveBytes();
      },
    });
  });
  tell((await live)?.all ?? Number.NaN);
}
