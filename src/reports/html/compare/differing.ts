/** Which values two scenarios do not share, by their path. */
import type { ReportData } from '../../report-data.ts';

export type Scalar = string | number | boolean | null;

export interface Differing {
  readonly path: string;
  /** Undefined where a scenario has no such value. */
  readonly values: readonly [Scalar | undefined, Scalar | undefined];
}

/** Texts and references say what a scenario is called and where it was read, not what it is. */
const ignored: ReadonlySet<string> = new Set(['schema', 'name', 'description', 'references']);

/** In the order of the first, then what only the second has. */
export function differing(first: ReportData, second: ReportData): Differing[] {
  const [a, b] = [valuesOf(first), valuesOf(second)];
  const paths = [...new Set([...a.keys(), ...b.keys()])];
  return paths
    .map((path): Differing => ({ path, values: [a.get(path), b.get(path)] }))
    .filter(({ values: [one, other] }) => one !== other);
}

/** All that was resolved; a manifest without it still leaves the numbers. */
function valuesOf({ manifest, scenario }: ReportData): Map<string, Scalar> {
  const sections = Object.entries(manifest.scenario.resolved).filter(([key]) => !ignored.has(key));
  if (sections.length === 0)
    return new Map(scenario.provenance.map(({ path, value }) => [path, value]));
  return new Map(sections.flatMap(([key, value]) => leaves(key, value)));
}

function leaves(path: string, value: unknown): [string, Scalar][] {
  if (Array.isArray(value))
    return value.flatMap((item, i) => leaves(`${path}.${idOf(item) ?? i}`, item));
  if (typeof value !== 'object' || value === null) return [[path, value as Scalar]];
  return Object.entries(value).flatMap(([key, inner]) =>
    // A number with its range and source is known by the path of the number.
    leaves(key === 'value' ? path : `${path}.${key}`, inner),
  );
}

function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
  return typeof item.id === 'string' ? item.id : undefined;
}
