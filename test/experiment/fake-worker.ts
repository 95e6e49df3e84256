import { workerData } from 'node:worker_threads';
import { unpacked } from '../../src/experiment/backends/plain.ts';
import type { Assignment } from '../../src/experiment/backends/take-jobs.ts';
import { fakeSimulate } from './fake.ts';

const { scenario, seed } = workerData as Assignment;
const arrived = unpacked(scenario);

export default async (replication: number) => {
  // Late replications finish first, and one of them never does.
  await new Promise((resolve) => setTimeout(resolve, 2 * (10 - replication)));
  if (seed === 'hangs' && replication === 2) for (;;);
  if (seed === 'throws' && replication === 3) throw new Error('a law was broken');
  return fakeSimulate(arrived, seed, replication);
};
