import { type MessagePort, parentPort } from 'node:worker_threads';
import { giveWay } from './give-way.ts';
import { serve } from './serve.ts';

giveWay();
serve(parentPort as MessagePort);
