import { type Parameter, valueAt } from '../experiment/parameters.ts';
import { resolveScenario, type ScenarioSource } from '../scenario/resolve.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The scenario with every parameter at its place (0 to 1); shares of a whole are rescaled. Throws Faults where it cannot be. */
export function drawn(
  source: ScenarioSource,
  { set, arms }: { readonly set: readonly string[]; readonly arms: readonly string[] | undefined },
  parameters: readonly Parameter[],
): (place: Float64Array) => Scenario {
  return (place) => {
    const values = new Map(
      parameters.map((parameter, i) => [parameter.path, valueAt(parameter, place[i] as number)]),
    );
    return resolveScenario(source, {
      set: [...set, 'rescaleShares=true'],
      numbers: { option: 'range', values },
      bare: true,
      ...(arms === undefined ? {} : { arms }),
    });
  };
}
