import type { MessagePort } from 'node:worker_threads';
import { look, type Order } from './look.ts';

export default ({ order, port }: { order: Order; port: MessagePort }) =>
  look(order, (message) => port.postMessage(message));
