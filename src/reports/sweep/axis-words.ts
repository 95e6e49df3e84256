/** Parameters and their values as people say them: `3 % krimp per jaar`, `area.children = 340 kinderen`. */
import type { Axis } from '../../experiment/design/design.ts';
import type { Language } from '../../language/messages/language.ts';
import { sweepMessagesIn } from '../../language/messages/sweep.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { numberUnitsNl } from '../html/words/number-units.ts';

export interface AxisWords {
  /** What is varied. */
  readonly name: string;
  /** A value with its unit, where that fits in a figure. */
  value(value: number): string;
  /** A value and what it is of, in a sentence. */
  at(value: number): string;
}

export function axisWords({ path, unit }: Axis, { arms }: Scenario, language: Language): AxisWords {
  const say = sweepMessagesIn(language);
  const { percent, decimal } = numbersIn(language);
  const [, armId, inArm] = /^arms\.(\w+)\.(.+)$/.exec(path) ?? [];
  const arm = arms.find(({ id }) => id === armId);
  const isShrink = (inArm ?? path) === 'budget.shrinkPerYear';
  const own = inArm ?? path;
  const bare = isShrink ? say.shrink : (say.names[own] ?? own);
  const name = arm === undefined ? bare : say.inArm(bare, arm.name[language]);
  const share = unit === 'share' || unit === 'share a year';
  const inWords = language === 'nl' ? (numberUnitsNl[unit] ?? unit) : unit;
  const figure = (value: number) => decimal(value, decimals(value));
  const written = (value: number) =>
    share ? percent(0).replace('0', figure(value * 100)) : figure(value);
  return {
    name: share ? name : `${name} (${inWords})`,
    value: written,
    at: (value) =>
      isShrink
        ? say.at(written(value), name)
        : `${name} = ${written(value)}${share ? '' : ` ${inWords}`}`,
  };
}

/** That it takes to write a number in five digits; at most six. */
function decimals(value: number): number {
  const digits = Number(value.toPrecision(5)).toFixed(6).replace(/0+$/, '');
  return digits.split('.')[1]?.length ?? 0;
}
