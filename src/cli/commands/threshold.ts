import { threshold as find } from '../../app/threshold.ts';
import { answer } from '../ask/answer.ts';
import { thresholdText } from '../ask/threshold-text.ts';
import { readVary } from '../ask/vary.ts';
import type { Given } from '../given.ts';
import type { Streams } from '../streams.ts';

/** `proeftuin threshold SCENARIO --vary PATH=A:B`: the largest value for which all conditions hold. */
export async function threshold(given: Given, streams: Streams): Promise<number> {
  const [name = ''] = given.names;
  const { keep, arm, set, smallest, width, replications } = given;
  const question = { ...readVary(given.vary), keep, arm, set, smallest, width, replications };
  return answer(given, streams, (asking) => find(name, { ...asking, ...question }), thresholdText);
}
