/** Lines that parties drew beforehand, and on which side of them a quarter is. */
import type { Expression } from '../../scenario/expression.ts';
import type { Scenario, Text } from '../../scenario/scenario.ts';
import type { Signal } from './message.ts';
import { known, type Read } from './read-quarter.ts';

/** What a condition can read: this arm (by `arm` or its own id), and today. */
export interface Sides {
  readonly arm: Read;
  readonly today: Read;
  /** A pilot year of the arm that is over, else NaN. */
  year(year: number, id: string): number;
}

type Line = Pick<Signal, 'kind' | 'id'> & {
  readonly name: Text;
  readonly condition: Expression;
};

/** Agreements that are about the arm, and its rules: a rule that looks once a year only at the end of one. */
export function linesOf(
  { agreements }: Scenario,
  { rules }: Scenario['steering'],
  arm: string,
  endsYear: boolean,
): Line[] {
  const about = (name: string) => ['arm', 'today', arm].includes(name.slice(0, name.indexOf('.')));
  return [
    ...agreements
      .filter(({ condition }) => condition.names.every(about))
      .map((one): Line => ({ kind: 'agreement', ...one })),
    ...rules
      .filter(({ every }) => every === 'quarter' || endsYear)
      .map(({ id, name, when }): Line => ({ kind: 'rule', id, name, condition: when })),
  ];
}

export function signalOf(line: Line, sides: Sides, crossedBefore: boolean | null): Signal {
  const { kind, id, name, condition } = line;
  const read = (full: string): number => {
    const [, who = '', year, indicator = ''] = /^(\w+)\.(?:y(\d+)\.)?(.+)$/.exec(full) ?? [];
    if (who === 'today') return sides.today(indicator);
    return year === undefined ? sides.arm(indicator) : sides.year(Number(year), indicator);
  };
  const told = condition.names.every((one) => !Number.isNaN(read(one)));
  const holds = told ? condition.evaluate(read) !== 0 : null;
  const { left, right } = condition.comparison ?? {};
  return {
    kind,
    id,
    name,
    condition: condition.text,
    value: left === undefined ? null : known(left.evaluate(read)),
    line: right === undefined ? null : known(right.evaluate(read)),
    crossed: holds === null ? null : holds === (kind === 'rule'),
    crossedBefore,
  };
}
