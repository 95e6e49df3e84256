import { type MessagePort, parentPort } from 'node:worker_threads';
import { serve } from './serve.ts';

serve(parentPort as MessagePort);
