import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { numbersIn } from '../language/numbers.ts';
import type { BudgetKept } from './budget-kept.ts';

/** That a budget was not kept, by how much, and whether it was below legal duty; nothing where it was kept. */
export function budgetInWords(
  budget: BudgetKept | undefined,
  language: Language,
): string | undefined {
  if (budget === undefined || budget.share === null || budget.share === 1) return undefined;
  const say = messagesIn(language).answer;
  const { euros, percent, decimal } = numbersIn(language);
  const short = euros(budget.deficit);
  const missed =
    budget.share === 0 ? say.budgetMissed(short) : say.budgetKeptIn(percent(budget.share), short);
  const months = budget.monthsBelowDuty ?? 0;
  return months > 0 ? `${missed}${say.belowDuty(decimal(months, 1))}` : missed;
}
