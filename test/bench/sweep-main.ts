/**
 *     npm run bench:sweep
 */
import { isMainThread } from 'node:worker_threads';
import { costOfAlike, costOfAPoint, scaling } from './sweep.ts';

if (isMainThread) {
  const replications = 4;
  const share = await costOfAPoint();
  const alike = await costOfAlike();
  const { generator, sweep, seconds } = await scaling(replications);
  console.log(`zwolle-noord, sweeps
  a point among 16 of one arm's parameter costs ${share.toFixed(2)} of a run of its own
  11 arms whose budgets differ from the third year on cost ${alike.toFixed(2)} of each by itself
  two threads do ${generator.toFixed(2)} times as many bare draws as one
  two threads do ${sweep.toFixed(2)} times as much of the default sweep (11 shrink rates × 4 arms), ${(sweep / generator).toFixed(2)} of that; ${replications} replications take ${seconds.toFixed(1)} s`);
}
