import { sensitivity as analyse } from '../../app/sensitivity.ts';
import { answer } from '../ask/answer.ts';
import { demanded } from '../ask/demanded.ts';
import { sensitivityText } from '../ask/sensitivity-text.ts';
import type { Given } from '../given.ts';
import type { Streams } from '../streams.ts';

/** `proeftuin sensitivity SCENARIO --method morris|sobol`: which numbers that are not known move the answer. */
export async function sensitivity(given: Given, streams: Streams): Promise<number> {
  const [name = ''] = given.names;
  const { from, to, of, samples, groups, set, replications } = given;
  const method = demanded('method', given.method);
  const question = { method, from, to, of, samples, groups, set, replications };
  return answer(
    given,
    streams,
    (asking) => analyse(name, { ...asking, ...question }),
    sensitivityText,
  );
}
