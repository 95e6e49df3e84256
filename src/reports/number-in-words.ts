/** A number of the scenario that was varied: what it is of, how much, and how well it is founded. */
import { askMessagesIn } from '../language/messages/ask.ts';
import type { Language } from '../language/messages/language.ts';
import { numbersIn } from '../language/numbers.ts';
import type { SensitivitySummary } from '../results/sensitivity/summary.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { aboutNumber } from './about-number.ts';

/** `behoefte; 0,0385 (0,019–0,057) kans per maand; aanname` */
export function numberInWords(
  path: string,
  { parameters }: SensitivitySummary,
  scenario: Scenario,
  language: Language,
): string {
  const say = askMessagesIn(language);
  const found = parameters.find((one) => one.path === path);
  if (found === undefined) return '';
  const { value, range, unit, grade } = found;
  const unitName = say.units[unit] ?? unit;
  const number = (x: number) => numbersIn(language).decimal(x, digitsOf(x));
  const [low, high] = range.map(number);
  return say.sensitivity.parameter(
    aboutNumber(path, scenario, language),
    `${number(value)} (${low}–${high})${unitName === '' ? '' : ` ${unitName}`}`,
    say.sensitivity.grade[grade],
  );
}

/** As many as it was written with, six at most. */
function digitsOf(x: number): number {
  const [, behind = ''] = String(Number(x.toPrecision(6))).split('.');
  return Math.min(6, behind.length);
}
