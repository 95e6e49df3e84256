import type { Scenario } from '../scenario/scenario.ts';
import type { School } from './population.ts';

/**
 * A school's hours of social work a week: base hours, and its part of the tailor-made hours, which
 * go where most risk is (their mean over the schools of a kind is what the scenario says). A VO
 * type multiplies both. Part of every hour is coordination and advice, the rest is for cases.
 */
export function smwHours(
  { schools }: Scenario,
  school: Pick<School, 'kind' | 'risk' | 'type'>,
): Pick<School, 'coordinationHours' | 'caseHours'> {
  const { smw, voTypes } = schools;
  const { kind, risk, type } = school;
  const factor = voTypes[type]?.hoursFactor ?? 1;
  const hours = (smw.hoursPerWeek[kind] + smw.flexHoursPerWeek[kind] * risk) * factor;
  return { coordinationHours: hours * smw.coordination, caseHours: hours * (1 - smw.coordination) };
}
