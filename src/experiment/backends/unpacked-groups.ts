import type { Scenario } from '../../scenario/scenario.ts';
import { type Group, scenarioOf } from '../points/group.ts';

export type GroupContent = Pick<Group, 'id' | 'content'>;

/** Scenarios of the groups that were asked for last: jobs of one group come one after the other. */
export function unpackedGroups(): (group: GroupContent) => Scenario {
  const known = new Map<string, Scenario>();
  return ({ id, content }) => {
    const scenario = known.get(id) ?? scenarioOf(content);
    known.delete(id);
    known.set(id, scenario);
    for (const oldest of known.keys()) if (known.size > 2) known.delete(oldest);
    return scenario;
  };
}
