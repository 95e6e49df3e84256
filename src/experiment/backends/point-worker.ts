import { simulateGroup, type Task } from '../points/simulate-group.ts';
import { type GroupContent, unpackedGroups } from './unpacked-groups.ts';

const groups = unpackedGroups();

export default ({ group, task }: { group: GroupContent; task: Task }) =>
  simulateGroup(groups(group), task);
