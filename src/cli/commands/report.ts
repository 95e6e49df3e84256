import type { Given } from '../given.ts';
import { exit, type Streams } from '../streams.ts';

/** `proeftuin report DIR [DIR2]`: makes the pages again, or one that compares two runs. */
export async function report(_given: Given, _streams: Streams): Promise<number> {
  return exit.failed;
}
