import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { steerMessagesIn } from '../language/messages/steer.ts';
import { numbersIn } from '../language/numbers.ts';
import type { Measures, Scenario, SteeringDecision } from '../scenario/scenario.ts';

export interface DecisionInWords {
  /** `jaar 2, kwartaal 3` */
  readonly when: string;
  /** One for every measure. */
  readonly what: readonly string[];
  /** The reason, as it was given. */
  readonly why: string | undefined;
}

export function decisionInWords(
  { year, quarter, measures, reason }: SteeringDecision,
  scenario: Scenario,
  language: Language,
): DecisionInWords {
  const say = steerMessagesIn(language);
  return {
    when: say.when(String(year), String(quarter)),
    what: measuresInWords(measures, scenario, language),
    why: reason === undefined ? undefined : say.because(reason[language]),
  };
}

/** In the order in which they take effect. */
export function measuresInWords(
  measures: Measures,
  { programmes }: Pick<Scenario, 'programmes'>,
  language: Language,
): string[] {
  const say = steerMessagesIn(language).measures;
  const { percent } = numbersIn(language);
  const { regime, pauseShrink, start = [], stop = [], smwHours } = measures;
  const { extraHours, priority, preventionShare } = measures;
  const named = (id: string) => programmes.find((one) => one.id === id)?.name[language] ?? id;
  return [
    ...(regime === undefined ? [] : [say.regime(regime.name[language])]),
    ...(pauseShrink ? [say.pauseShrink] : []),
    ...start.map(({ name }) => say.start(name[language])),
    ...stop.map((id) => say.stop(named(id))),
    ...(smwHours === undefined ? [] : [hoursInWords(smwHours, language)]),
    ...(extraHours === undefined ? [] : [extraHours ? say.buyHours : say.buyNoHours]),
    ...(priority === undefined ? [] : [say[priority]]),
    ...(preventionShare === undefined ? [] : [say.prevention(percent(preventionShare))]),
  ];
}

function hoursInWords(
  { hoursPerWeek, schools, kinds = [] }: NonNullable<Measures['smwHours']>,
  language: Language,
): string {
  const say = steerMessagesIn(language).measures;
  const { list, whole, decimal } = numbersIn(language);
  if (hoursPerWeek === 0) return say.noSmwHours;
  const names = kinds.map((kind) => messagesIn(language).kinds[kind]);
  const which = names.length === 0 ? '' : ` (${list(names)})`;
  const where = schools === undefined ? say.allSchools(which) : say.schools(whole(schools), which);
  return say.smwHours(decimal(hoursPerWeek, Number.isInteger(hoursPerWeek) ? 0 : 1), where);
}
