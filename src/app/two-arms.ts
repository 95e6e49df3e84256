import { type Fault, Faults } from '../language/fault.ts';
import { mainArm } from '../results/answer.ts';
import { type ResolveOptions, resolveScenario, type ScenarioSource } from '../scenario/resolve.ts';
import type { Arm, Scenario } from '../scenario/scenario.ts';

export interface TwoArms {
  /** With these two arms alone. */
  readonly scenario: Scenario;
  readonly from: Arm;
  readonly to: Arm;
}

/** From the first arm to the pilot's, unless named. Throws Faults about `--from` and `--to`. */
export function twoArms(
  source: ScenarioSource,
  set: readonly string[],
  named: { readonly from?: string | undefined; readonly to?: string | undefined },
  numbers?: ResolveOptions['numbers'],
): TwoArms {
  const whole = resolveScenario(source, { set });
  const from = named.from ?? whole.arms[0]?.id ?? '';
  const to = named.to ?? mainArm(whole).id;
  const scenario = told(() =>
    resolveScenario(source, { set, arms: [from, to], ...(numbers ? { numbers } : {}) }),
  );
  const arm = (id: string) => scenario.arms.find((one) => one.id === id) as Arm;
  return { scenario, from: arm(from), to: arm(to) };
}

function told<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Faults)) throw error;
    const renamed = (fault: Fault): Fault =>
      fault.file === '--arms'
        ? { ...fault, file: fault.column === 1 ? '--from' : '--to', column: 1 }
        : fault;
    throw new Faults(error.faults.map(renamed));
  }
}
