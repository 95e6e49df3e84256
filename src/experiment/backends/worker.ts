import { workerData } from 'node:worker_threads';
import { takeJobs } from './take-jobs.ts';

export default takeJobs(workerData);
