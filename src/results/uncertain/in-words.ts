/** An uncertain run in sentences: in how many plausible worlds it turns out well. */
import { askMessagesIn } from '../../language/messages/ask.ts';
import type { Language } from '../../language/messages/language.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { UncertainSummary, WorldShare } from './summary.ts';

export function uncertainInWords(
  summary: UncertainSummary,
  scenario: Scenario,
  language: Language,
): string[] {
  return summary.arms.flatMap((arm) => sentences(arm, summary, scenario, language));
}

function sentences(
  arm: UncertainSummary['arms'][number],
  { arms }: UncertainSummary,
  scenario: Scenario,
  language: Language,
): string[] {
  const { uncertain: say } = askMessagesIn(language);
  const { list } = numbersIn(language);
  const first = arm === arms[0];
  const found = scenario.arms.find(({ id }) => id === arm.id);
  const name = first
    ? (found?.regime.name[language] ?? arm.id)
    : say.inArm(armName(arm.id, scenario, language));
  const share = worldShareInFigures(arm.better, language);
  const better = first ? say.better(name, share) : say.betterToo(name, share);
  if (arm.all.share === null) return [better];
  const each = arm.agreements.map(({ id, ...of }) => {
    const agreement = scenario.agreements.find((one) => one.id === id)?.name[language] ?? id;
    return `${agreement} (${numbersIn(language).percent(of.share)})`;
  });
  const all = worldShareInFigures(arm.all, language);
  return [better, first && each.length > 1 ? say.allOf(all, list(each)) : say.all(all)];
}

export function armName(id: string, scenario: Scenario, language: Language): string {
  return scenario.arms.find((arm) => arm.id === id)?.name[language] ?? id;
}

/** The curve’s arm is the one whose arms stand first in the scenario with its budget: the first that is judged. */
export function curvedArm(
  { arms }: UncertainSummary,
  scenario: Scenario,
  language: Language,
): string {
  return armName(arms[0]?.id ?? '', scenario, language);
}

/** `71 % (95 %: 59–80)` */
export function worldShareInFigures(
  { share: of, low, high }: WorldShare,
  language: Language,
): string {
  const { percent, range } = numbersIn(language);
  const { certainty } = askMessagesIn(language);
  const rounded = of === null ? null : Math.round(of * 100) / 100;
  return `${percent(rounded)} (${certainty(range((low ?? 0) * 100, (high ?? 0) * 100, 0))})`;
}
