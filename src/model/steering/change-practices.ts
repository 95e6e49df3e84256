/** A practice stops, or another starts. */
import type { Programme } from '../../scenario/scenario.ts';
import { forever } from '../../scenario/schema/programme.ts';
import { inForce, type ProgrammeInForce, takePart } from '../access/programme.ts';
import { boundsWith } from '../make-rules.ts';
import type { Rules } from '../rules.ts';

/**
 * What starts runs as long as its description says, from this month on; what runs already just goes on. What stops has
 * no trace: it takes part in nothing and costs nothing any more.
 */
export function changePractices(
  rules: Rules,
  start: readonly Programme[],
  stop: readonly string[],
  month: number,
): void {
  const programmes = practicesWith(rules, start, stop, month);
  const plain = programmes.map(({ programme }) => programme);
  Object.assign(rules, { programmes }, boundsWith(rules, plain));
}

/** The arm's practices after that. */
export function practicesWith(
  { programmes, population }: Rules,
  start: readonly Programme[],
  stop: readonly string[],
  month: number,
): ProgrammeInForce[] {
  const started = start.filter(({ id }) =>
    programmes.every((one) => one.programme.id !== id || !inForce(one, month)),
  );
  const gone = [...stop, ...started.map(({ id }) => id)];
  return [
    ...programmes.filter(({ programme }) => !gone.includes(programme.id)),
    ...started.map((one) => takePart(from(one, month), population.schools)),
  ];
}

function from(programme: Programme, start: number): Programme {
  const { end } = programme;
  return { ...programme, start, end: end === forever ? end : start + end - programme.start };
}
