/** What the decisions did in this one future, in sentences and number by number. */
import type { QuarterReport } from '../../experiment/steering/message.ts';
import type { Language } from '../../language/messages/language.ts';
import { meetingMessagesIn } from '../../language/messages/meeting.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { amount, labelOf, scaleOf } from './amounts.ts';
import type { Did, MeetingOutcome } from './outcome.ts';

/** Which of the indicators have words of their own, in this order. */
const told = {
  'waiting.over3Months': 'waiting',
  'homeSitters.over3Months': 'homeSitters',
  'spend.total': 'spending',
} as const;

/** Against nobody deciding, and against the rules where there are any. */
export function outcomeInWords(
  { did, ruled }: MeetingOutcome,
  decisions: number,
  language: Language,
): string[] {
  const say = meetingMessagesIn(language);
  const against = (who: 'undecided' | 'byRules', name: string) => {
    const parts = Object.keys(told).flatMap((id) => {
      const one = did.find(({ indicator }) => indicator === id);
      return (one && differenceInWords(one, one[who], language)) ?? [];
    });
    return parts.length === 0 ? [] : [say.inThisFuture(name, numbersIn(language).list(parts))];
  };
  return [
    ...(decisions === 0 ? [say.nothingDecided] : against('undecided', say.againstNothing)),
    ...(ruled ? against('byRules', say.againstRules) : []),
    ...(decisions === 0 ? [] : [say.onlyOne]),
  ];
}

function differenceInWords(
  { indicator, decided }: Did,
  other: number | null,
  language: Language,
): string | undefined {
  if (decided === null || other === null) return undefined;
  const say = meetingMessagesIn(language).did[told[indicator as keyof typeof told]];
  const { euros, decimal } = numbersIn(language);
  const size = Math.abs(decided - other);
  const written = indicator === 'spend.total' ? euros(size) : decimal(size, 1);
  if (!/[1-9]/.test(written)) return say.same;
  return decided > other ? say.more(written) : say.less(written);
}

export interface DidInWords {
  readonly label: string;
  readonly decided: string;
  readonly undecided: string;
  /** Empty where there are no rules. */
  readonly byRules: string;
}

/** One row an indicator. */
export function didInWords(
  { did, ruled }: MeetingOutcome,
  scenario: Scenario,
  language: Language,
): DidInWords[] {
  return did.map(({ indicator, decided, undecided, byRules }) => {
    const scale = scaleOf([decided, undecided, byRules]);
    const number = (x: number | null) => amount(indicator, x, scale, language);
    return {
      label: labelOf(indicator, scenario, language),
      decided: number(decided),
      undecided: number(undecided),
      byRules: ruled ? number(byRules) : '',
    };
  });
}

/** In how many quarters each agreement was crossed. */
export function crossingsInWords(
  reports: readonly Pick<QuarterReport, 'signals'>[],
  language: Language,
): string[] {
  const say = meetingMessagesIn(language);
  const { whole } = numbersIn(language);
  const agreements = (reports.at(-1)?.signals ?? []).filter(({ kind }) => kind === 'agreement');
  return agreements.map(({ id, name }) => {
    const crossed = reports.filter(({ signals }) =>
      signals.some((one) => one.kind === 'agreement' && one.id === id && one.crossed === true),
    );
    const text = say.crossedQuarters(name[language], whole(crossed.length), whole(reports.length));
    return text.charAt(0).toUpperCase() + text.slice(1);
  });
}
