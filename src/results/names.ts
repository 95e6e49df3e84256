import type { Outcome } from '../experiment/outcome.ts';
import { ofToday, overPilot, type Quantity } from '../experiment/quantity.ts';
import type { Read } from '../scenario/expression.ts';
import { armOf } from './samples.ts';

/**
 * What the names in a condition are in one replication: `today.x`, an arm's `population.x` (over the
 * pilot) or `population.y5.x` (in year 5), and `arm.x` for the arm under judgement. With `year`, what
 * is said about the whole pilot is taken from that year. Euros in euros. Throws a RangeError for
 * another name.
 */
export function reader(
  quantities: ReadonlyMap<string, Quantity>,
  record: Pick<Outcome, 'today' | 'arms'>,
  arm: string,
  year?: number,
): Read {
  return (name) => {
    const [, who, ownYear, id = ''] = /^(\w+)\.(?:y(\d+)\.)?(.+)$/.exec(name) ?? [];
    const quantity = quantities.get(id);
    if (who === undefined || quantity === undefined)
      throw new RangeError(`name: expected today.… or an arm's indicator, got ${name}`);
    if (who === 'today') return ofToday(record, quantity);
    const history = armOf(record, who === 'arm' ? arm : who);
    const wanted = ownYear === undefined ? year : Number(ownYear);
    return wanted === undefined ? overPilot(history, quantity) : quantity.inYear(history, wanted);
  };
}
