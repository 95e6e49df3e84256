/** The library's door: `import { loadScenario, simulate, runExperiment } from 'proeftuin'`. No side effects. */

export { digest } from '../experiment/digest.ts';
export { ReplicationFailed } from '../experiment/gather.ts';
export {
  type Experiment,
  type ExperimentOptions,
  type Progress,
  runExperiment,
} from '../experiment/run-experiment.ts';
export type {
  Decided,
  QuarterReport,
  Reading,
  Signal,
} from '../experiment/steering/message.ts';
export { type Fault, Faults, formatFault } from '../language/fault.ts';
export { type Indicator, type IndicatorId, indicators } from '../language/indicators.ts';
export type { ArmRecord, ReplicationRecord } from '../model/record.ts';
export { simulate } from '../model/simulate.ts';
export { type Summary, summarise } from '../results/summary.ts';
export { loadScenario } from '../scenario/load.ts';
export type { Scenario } from '../scenario/scenario.ts';
export { type OpenSteering, openSteering, type SteeringOptions } from './open-steering.ts';
export { writeDecisions } from './write-decisions.ts';
