import { digestOf } from '../../experiment/digest.ts';
import type { Experiment } from '../../experiment/run-experiment.ts';
import type { Language } from '../../language/messages/language.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { withDefaults } from '../../scenario/with-defaults.ts';
import { canonical } from './json.ts';
import type { Draft, Machine, Manifest, Tool } from './manifest.ts';
import { sha256 } from './sha256.ts';

/** What made the numbers, but for the numbers. */
export interface Circumstances {
  readonly tool: Tool;
  readonly machine: Machine;
  readonly created: string;
  readonly command: readonly string[];
  readonly language: Language;
  readonly checked: boolean;
}

export const generator = 'Threefry-2x32-20, keyed by seed and replication';

/** The manifest of an experiment, as far as it is known before its files are. */
export function draftOf(
  { scenario, seed, outcomes, level, precise }: Experiment,
  { tool, machine, created, command, language, checked }: Circumstances,
): Draft {
  return {
    schema: 'proeftuin/manifest@1',
    tool,
    machine,
    created,
    command,
    language,
    scenario: identityOf(scenario),
    generator,
    seed,
    checked,
    level,
    precise,
    results: {
      digest: digestOf(outcomes),
      replications: outcomes.map(({ replication, digest }) => [replication, digest]),
    },
  };
}

/** Which scenario it was: by its content, not by its name or place. */
export function identityOf(scenario: Scenario): Manifest['scenario'] {
  const known = identities.get(scenario);
  if (known !== undefined) return known;
  const { id, arms, written } = scenario;
  const resolved = withDefaults(written);
  const identity = {
    id,
    digest: sha256(canonical(resolved)),
    arms: arms.map((arm) => arm.id),
    written,
    resolved,
  };
  identities.set(scenario, identity);
  return identity;
}

/** A scenario stays what it is, and is asked after before and after a run. */
const identities = new WeakMap<Scenario, Manifest['scenario']>();
