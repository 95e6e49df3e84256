import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { steerMessagesIn } from '../language/messages/steer.ts';
import { numbersIn } from '../language/numbers.ts';
import type { Measures, Scenario, SteeringDecision, Text } from '../scenario/scenario.ts';
import type { WrittenDecision } from '../scenario/schema/decision-log.ts';

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

/** The same of one as a log has it: `regimes` are those of the scenario. */
export function writtenInWords(
  { year, quarter, measures, reason }: WrittenDecision,
  { programmes, regimes }: Pick<Scenario, 'programmes'> & { readonly regimes: readonly Named[] },
  language: Language,
): DecisionInWords {
  const say = steerMessagesIn(language);
  const named = (all: readonly Named[], id: string) =>
    all.find((one) => one.id === id) ?? { id, name: { nl: id, en: id } };
  const { start, regime, ...rest } = measures;
  const meant = {
    ...(rest as Omit<Measures, 'start' | 'regime'>),
    ...(start && { start: start.map((id) => named(programmes, id)) }),
    ...(regime && { regime: named(regimes, regime) }),
  };
  const why = typeof reason === 'object' ? reason[language] : reason;
  return {
    when: say.when(String(year), String(quarter)),
    what: measuresInWords(meant, { programmes }, language),
    why: why && say.because(why),
  };
}

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** As far as words are about them. */
interface SayableMeasures extends Omit<Measures, 'start' | 'regime'> {
  readonly start?: readonly Pick<Named, 'name'>[] | undefined;
  readonly regime?: Pick<Named, 'name'> | undefined;
}

/** In the order in which they take effect. */
export function measuresInWords(
  measures: SayableMeasures,
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
