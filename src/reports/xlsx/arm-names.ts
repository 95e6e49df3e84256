import { glossary } from '../../language/glossary.ts';
import type { Language } from '../../language/messages/language.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** An arm's name, or that of `today`. */
export function armName(id: string, { arms }: Pick<Scenario, 'arms'>, language: Language): string {
  if (id === 'today') return glossary.today[language];
  return arms.find((arm) => arm.id === id)?.name[language] ?? id;
}
