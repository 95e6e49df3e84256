import { type Quantity, quantitiesOf } from '../experiment/quantity.ts';
import { withIndicator } from '../scenario/asked.ts';
import { type ResolveOptions, resolveScenario, type ScenarioSource } from '../scenario/resolve.ts';

/**
 * What `--of` names: an indicator of the program or of the scenario, or an expression over indicators, which then lives
 * in the source as an indicator of its own. Throws Faults for anything else.
 */
export function askedIndicator(
  source: ScenarioSource,
  of: string,
  options: ResolveOptions,
): { readonly source: ScenarioSource; readonly id: string } {
  const known = quantitiesOf(resolveScenario(source, options));
  if (known.has(of)) return { source, id: of };
  const asked = withIndicator(source, 'asked', of, '--of');
  resolveScenario(asked, options);
  return { source: asked, id: 'asked' };
}

/** By their ids, all of which there are. */
export function quantitiesNamed(
  scenario: Parameters<typeof quantitiesOf>[0],
  ids: readonly string[],
): Quantity[] {
  const known = quantitiesOf(scenario);
  return ids.map((id) => known.get(id) as Quantity);
}
