/** A thread that lives one steered future: it does errands, one after the other, until it is let go. */
import { workerData } from 'node:worker_threads';
import { answer, type Sent } from '../steering/errand.ts';
import { type Steering, startSteering } from '../steering/start.ts';

let steering: Steering | undefined;
let done = 0;

/** A thread that took the place of one that died has not lived what that one had. */
export default (sent: Sent) => {
  if (sent.number !== ++done) return { failure: 'steering: its thread has ended' };
  return answer(sent.errand, () => {
    // Ageing in and run-in are lived with the first errand, so that what goes wrong is told in its answer.
    steering ??= startSteering(workerData);
    return steering;
  });
};
