import type { Scenario } from '../scenario/scenario.ts';
import type { Families } from './families.ts';
import { familyId } from './identity.ts';
import { pace } from './pace.ts';
import { nonResidentsPerMonth, span } from './rates.ts';

/** Age, in months, at which a pupil can first be in VO. */
const VO_FROM = 144;

/**
 * VO pupils who live elsewhere, each a family of one. Born from `start` on, as the residents are, so
 * the two grow into the VO schools together; those too young for VO before `end` are left out.
 */
export function gatherNonResidents(scenario: Scenario): Families {
  const { start, end } = span(scenario);
  const rate = nonResidentsPerMonth(scenario);
  const ids: number[] = [];
  const births: number[] = [];
  for (let month = start; month < end - VO_FROM; month++) {
    const count = pace(rate, month);
    for (let k = 0; k < count; k++) {
      ids.push(familyId(month, k, true));
      births.push(month);
    }
  }
  const id = Int32Array.from(ids);
  return {
    id,
    offset: Int32Array.from({ length: id.length + 1 }, (_, f) => f),
    childId: id,
    birthMonth: Int16Array.from(births),
  };
}
