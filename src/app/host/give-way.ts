import { getPriority, platform, setPriority } from 'node:os';

/** On the scale of `nice`, where each step takes a fifth off a thread's share of a busy core. */
const steps = 10;
const last = 19;

/**
 * This thread, and those that it starts after this, simulate at full speed but let the thread that listens to the keys go
 * first: with as many threads as cores, half of all keys otherwise wait for 100 ms. Linux alone has priorities for
 * threads; elsewhere nothing changes.
 */
export function giveWay(): void {
  if (platform() === 'linux') setPriority(Math.min(last, getPriority() + steps));
}
