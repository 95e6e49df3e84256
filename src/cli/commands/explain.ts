import { explain as shareOut } from '../../app/explain.ts';
import { answer } from '../ask/answer.ts';
import { explainText } from '../ask/explain-text.ts';
import type { Given } from '../given.ts';
import type { Streams } from '../streams.ts';

/** `proeftuin explain SCENARIO --from ARM --to ARM`: what each group of mechanisms contributes to the difference. */
export async function explain(given: Given, streams: Streams): Promise<number> {
  const [name = ''] = given.names;
  const { from, to, of, full, set, replications } = given;
  const question = { from, to, of, full, set, replications };
  return answer(
    given,
    streams,
    (asking) => shareOut(name, { ...asking, ...question }),
    explainText,
  );
}
