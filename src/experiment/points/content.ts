/**
 * What a simulation reads of a scenario, and the same as a text: equal texts, equal simulations. Names of arms and
 * regimes, agreements, indicators and provenance are not in it: they say how a result is called and judged.
 */
import { worldSections } from '../../model/sections.ts';
import type { Expression } from '../../scenario/expression.ts';
import type { Arm, Scenario, Text } from '../../scenario/scenario.ts';

const unread = {
  schema: 'proeftuin/scenario@1',
  id: '',
  name: { nl: '', en: '' },
  description: { nl: '', en: '' },
  sources: [],
  // An arm's own are in the arm.
  programmes: [],
  arms: [],
  agreements: [],
  indicators: [],
  experiment: { seed: '', replications: 1, batch: 1, maxReplications: 1 },
  targets: [],
  provenance: [],
  written: {},
} as const satisfies Partial<Scenario>;

/** Every section is one or the other: a new one does not compile until somebody says which. */
type Simulated = Pick<
  Scenario,
  Exclude<keyof Scenario, keyof typeof unread | (typeof worldSections)[number]>
>;

/** The scenario as a simulation reads it: nothing else is in it. */
export function simulated(scenario: Scenario): Scenario {
  const read: Simulated = { steering: scenario.steering };
  const world = Object.fromEntries(
    worldSections.map((section) => [section, scenario[section]]),
  ) as unknown as Pick<Scenario, (typeof worldSections)[number]>;
  return { ...unread, ...read, ...world };
}

/** The text of everything before the pilot: where it is equal, the arms of both can begin from one run-in. */
export function worldText(scenario: Scenario): string {
  return text(worldSections.map((section) => scenario[section]));
}

/** The text of an arm; `own` is that of its scenario, which many arms share. */
export function armText({ regime, programmes }: Arm, own: string): string {
  const unnamed = { ...regime, id: '', name: nameless };
  return `${text([unnamed, programmes.map((one) => ({ ...one, name: nameless }))])}\n${own}`;
}

/** Of the scenario that an arm lives in. */
export function surroundingsText(scenario: Scenario): string {
  return `${worldText(scenario)}\n${text(scenario.steering)}`;
}

const nameless: Text = { nl: '', en: '' };

/** JSON, with expressions by their text. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isExpression(part) ? { expression: part.text } : part,
  );
}

function isExpression(value: unknown): value is Expression {
  return typeof value === 'object' && value !== null && 'evaluate' in value && 'text' in value;
}
