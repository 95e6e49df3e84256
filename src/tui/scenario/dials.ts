/** What can be turned in one scenario: a dial for every parameter and every group of arms in which it is the same. */
import type { ParameterId } from '../../language/messages/tui/parameters.ts';
import { numberAt } from '../../scenario/number-at.ts';
import type { Arm, Provenance, Scenario, Text, WrittenScenario } from '../../scenario/scenario.ts';
import { catalogue, type Option, type Parameter } from './catalogue.ts';

export type Value = number | Option;

export interface Dial {
  /** Of its own, whatever the values are: `shrink:trajectoryCeiling`. */
  readonly id: string;
  readonly parameter: ParameterId;
  /** The arms that it turns; none: the whole area. */
  readonly arms: readonly Text[];
  /** There are other arms in which the parameter is another. */
  readonly some: boolean;
  /** What is set, as `--set` takes it, all to the same value. */
  readonly paths: readonly string[];
  /** What it is in the file; undefined where a budget's path is written out by year. */
  readonly file: Value | undefined;
  /** That was set when the program was started: in the file itself it is something else. */
  readonly set: boolean;
  readonly scale: Slider | Choice;
}

export interface Slider {
  readonly kind: 'slider';
  /** Where it is before it was turned. */
  readonly start: number;
  readonly low: number;
  readonly high: number;
  /** In the number's own unit, as low and high. */
  readonly step: number;
  readonly unit: string;
  readonly whole: boolean;
  /** From low to high is what the scenario finds plausible; else it is all that is allowed. */
  readonly plausible: boolean;
  readonly grade: Provenance['grade'];
  readonly source: string | undefined;
  /** B_y ÷ B0 in year 1, 2, …, where the file says more than one rate. */
  readonly factors: readonly number[] | undefined;
}

export interface Choice {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

/** `asWritten`: before anything was set; a value that was set is judged by the range that it replaced. */
export function dialsOf(scenario: Scenario, asWritten: Scenario = scenario): Dial[] {
  const rows = new Map(scenario.provenance.map((row) => [row.path, row]));
  const written = new Map(asWritten.provenance.map((row) => [row.path, row]));
  const find = (path: string, instead = path): Provenance | undefined => {
    const row = rows.get(path);
    if (row === undefined || row.range !== undefined) return row;
    const range = (written.get(path) ?? written.get(instead))?.range;
    if (range === undefined || row.value < range[0] || row.value > range[1]) return row;
    return { ...row, range };
  };
  const dials = catalogue.flatMap((parameter) =>
    parameter.of === 'area' ? areaDial(parameter, find) : armDials(parameter, scenario, find),
  );
  if (scenario === asWritten) return dials.map((dial) => ({ ...dial, set: false }));
  const before = new Map(
    dialsOf(asWritten).flatMap(({ paths, file }) => paths.map((path) => [path, file])),
  );
  return dials.map((dial) => ({
    ...dial,
    set: dial.paths.some((path) => before.has(path) && before.get(path) !== dial.file),
  }));
}

type Unset = Omit<Dial, 'set'>;

/** The number at a path; `instead`: where it may have stood before it was set. */
type Find = (path: string, instead?: string) => Provenance | undefined;

function areaDial(parameter: Parameter, find: Find): Unset[] {
  const { id, path, turn } = parameter;
  const row = find(path);
  if (row === undefined || !('step' in turn)) return [];
  const scale = slider(path, turn.step, row, undefined);
  return [{ id, parameter: id, arms: [], some: false, paths: [path], file: row.value, scale }];
}

interface Found {
  readonly arm: Arm;
  readonly file: Value | undefined;
  readonly scale: Slider | Choice;
}

function armDials(parameter: Parameter, { arms, written }: Scenario, find: Find): Unset[] {
  const found = arms.flatMap((arm) => foundIn(arm, parameter, written, find));
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const { scale } = one;
    const same =
      scale.kind === 'choice'
        ? [one.file]
        : [one.file, scale.low, scale.high, scale.grade, scale.factors];
    const key = JSON.stringify(same);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group): Unset => {
    const [first] = group as [Found, ...Found[]];
    return {
      id: `${parameter.id}:${first.arm.id}`,
      parameter: parameter.id,
      arms: group.map(({ arm }) => arm.name),
      some: groups.size > 1,
      paths: group.map(({ arm }) => `arms.${arm.id}.${parameter.path}`),
      file: first.file,
      scale: first.scale,
    };
  });
}

function foundIn(
  arm: Arm,
  { path, where, turn }: Parameter,
  written: WrittenScenario,
  find: Find,
): Found[] {
  const { regime } = arm;
  if (where !== undefined && !where(regime)) return [];
  if ('options' in turn) {
    const file = at(regime, path) as Option;
    const options = [...new Set([...turn.options, file])];
    return [{ arm, file, scale: { kind: 'choice', options } }];
  }
  const ofRegime = `regimes.${regime.id}.${path}`;
  const ofArm = `arms.${arm.id}.${path}`;
  const row = hasOwn(written, arm.id, path) ? find(ofArm, ofRegime) : find(ofRegime);
  if (row !== undefined) {
    const is = where !== undefined || row.value !== 0 || row.range !== undefined;
    return is ? [{ arm, file: row.value, scale: slider(path, turn.step, row, undefined) }] : [];
  }
  if (path !== 'budget.shrinkPerYear') return [];
  const { factors } = regime.budget;
  return [{ arm, file: undefined, scale: slider(path, turn.step, undefined, factors) }];
}

/** Whether an arm says something else than its regime. */
function hasOwn({ arms }: WrittenScenario, id: string, path: string): boolean {
  const arm = (arms as readonly { readonly id: string; readonly set?: unknown }[]).find(
    (one) => one.id === id,
  );
  return at(arm?.set, path) !== undefined;
}

const at = (whole: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], whole);

function slider(
  path: string,
  step: number,
  row: Provenance | undefined,
  factors: readonly number[] | undefined,
): Slider {
  const { unit = '', whole = false, limits = [0, 1] } = numberAt(path) ?? {};
  const start = row?.value ?? steadyRate(factors ?? []);
  const [low, high] = row?.range ?? limits;
  return {
    kind: 'slider',
    start,
    low: Math.max(low, Math.min(0, start)),
    // What has no limit must end somewhere on a screen.
    high: Number.isFinite(high) ? high : Math.max(2 * start, 10 * step),
    step,
    unit: row?.unit ?? unit,
    whole,
    plausible: row?.range !== undefined,
    grade: row?.grade ?? 'assumption',
    source: row?.source,
    factors,
  };
}

/** The share a year that ends where these factors end. */
function steadyRate(factors: readonly number[]): number {
  const last = factors.at(-1) ?? 1;
  return Number((1 - last ** (1 / Math.max(1, factors.length))).toPrecision(3));
}
