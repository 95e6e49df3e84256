import { Faults } from '../../language/fault.ts';
import { resolveScenario, type ScenarioSource } from '../../scenario/resolve.ts';
import type { Points } from '../points/plan.ts';
import { type Design, settingsOf } from './design.ts';

/** The scenarios of a design. What is wrong with a value is said of `--vary`: that is where it came from. */
export function designPoints(
  source: ScenarioSource,
  arms: readonly string[],
  design: Design,
): Points {
  return {
    count: design.points.length,
    scenario(point) {
      try {
        return resolveScenario(source, { set: settingsOf(design, point), arms, bare: true });
      } catch (error) {
        if (!(error instanceof Faults)) throw error;
        throw new Faults(
          error.faults.map((fault) =>
            fault.file === '--set' ? { ...fault, file: '--vary', column: 1 } : fault,
          ),
        );
      }
    },
  };
}
