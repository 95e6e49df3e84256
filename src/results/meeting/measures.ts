/** The measures that a proposal comes to. */
import type { Possible } from '../../experiment/steering/message.ts';
import type { WrittenDecision } from '../../scenario/schema/decision-log.ts';
import {
  allKinds,
  isChosen,
  type Option,
  type OptionKind,
  optionsOf,
  type Proposal,
  valueNow,
} from './options.ts';

export type WrittenMeasures = WrittenDecision['measures'];

/** As a log has them; undefined when everything stays as it is. */
export function measuresOf(possible: Possible, proposal: Proposal): WrittenMeasures | undefined {
  const options = optionsOf(possible, proposal);
  const chosen = options.filter((one) => isChosen(one, proposal));
  const value = (kind: OptionKind) => {
    const option = chosen.find((one) => one.kind === kind);
    return option && (valueNow(option, proposal) as never);
  };
  const practices = (kind: 'start' | 'stop') =>
    chosen.flatMap((one) => (one.kind === kind && one.practice ? [one.practice.id] : []));
  const [start, stop] = [practices('start'), practices('stop')];
  const smwHours = hoursOf(options, chosen, proposal);
  const measures: WrittenMeasures = {
    pauseShrink: value('pauseShrink'),
    smwHours,
    preventionShare: value('preventionShare'),
    priority: value('priority'),
    extraHours: value('extraHours'),
    regime: value('regime'),
    start: start.length > 0 ? start : undefined,
    stop: stop.length > 0 ? stop : undefined,
  };
  const decided = Object.entries(measures).filter(([, one]) => one !== undefined);
  return decided.length === 0 ? undefined : (Object.fromEntries(decided) as WrittenMeasures);
}

function hoursOf(
  options: readonly Option[],
  chosen: readonly Option[],
  proposal: Proposal,
): WrittenMeasures['smwHours'] {
  if (!chosen.some(({ kind }) => kind.startsWith('smw'))) return undefined;
  const of = (kind: OptionKind) => options.find((one) => one.kind === kind);
  const [hours, kinds, schools] = [of('smwHours'), of('smwKinds'), of('smwSchools')];
  const hoursPerWeek = Number(hours && valueNow(hours, proposal));
  if (hoursPerWeek === 0 || schools === undefined) return { hoursPerWeek };
  const kind = kinds && valueNow(kinds, proposal);
  const number = Number(valueNow(schools, proposal));
  const all = schools.scale.kind === 'number' && number === schools.scale.most;
  return {
    hoursPerWeek,
    ...(all ? {} : { schools: number }),
    ...(kind === undefined || kind === allKinds ? {} : { kinds: [kind as 'po'] }),
  };
}
