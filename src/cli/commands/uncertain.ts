import { uncertain as draw } from '../../app/uncertain.ts';
import { Faults } from '../../language/fault.ts';
import { askMessagesIn } from '../../language/messages/ask.ts';
import { answer } from '../ask/answer.ts';
import { uncertainText } from '../ask/uncertain-text.ts';
import type { Given } from '../given.ts';
import type { Streams } from '../streams.ts';

/** `proeftuin run SCENARIO --uncertain`: what holds in how many plausible worlds. */
export async function uncertain(given: Given, streams: Streams): Promise<number> {
  const [name = ''] = given.names;
  const { set, arms, worlds, replications } = given;
  demandPossible(given);
  const question = { set, arms, worlds, replications };
  return answer(given, streams, (asking) => draw(name, { ...asking, ...question }), uncertainText);
}

/** Options of a run that mean nothing here. */
function demandPossible({ precision, format }: Given): void {
  const wrong = [
    ...(precision === undefined ? [] : ['--precision']),
    ...(format === 'csv' ? ['--format csv'] : []),
  ];
  if (wrong.length === 0) return;
  const [nl, en] = [askMessagesIn('nl').wrong, askMessagesIn('en').wrong];
  throw new Faults(
    wrong.map((file) => ({
      file,
      line: 1,
      column: 1,
      path: '',
      expected: { nl: nl.notUncertain, en: en.notUncertain },
      got: '--uncertain',
    })),
  );
}
