/** Where the parts of a flow between states lie: two columns of blocks, and a ribbon for every pair. */
import { type SupportState, supportStates } from '../../../language/quadrant.ts';
import type { Flows } from '../../../results/flows.ts';
import { mean } from '../../../statistics/mean.ts';
import type { ArmView } from '../view.ts';

export type Way = 'up' | 'down' | 'same' | 'sideways' | 'moved';

export interface Ribbon {
  readonly from: SupportState;
  readonly to: SupportState;
  readonly children: number;
  readonly way: Way;
  /** Its upper edge on either side. */
  readonly left: number;
  readonly right: number;
  readonly thickness: number;
}

export interface Block {
  readonly state: SupportState;
  readonly children: number;
  readonly top: number;
  readonly height: number;
}

export interface FlowLayout {
  readonly left: readonly Block[];
  readonly right: readonly Block[];
  readonly ribbons: readonly Ribbon[];
}

/** Top to bottom: from the heaviest help to none, and outside the area last. */
const order: readonly SupportState[] = ['oza', 'q4', 'q3', 'q2', 'q1', 'none', 'outside'];
const light: ReadonlySet<SupportState> = new Set(['outside', 'none', 'q1']);
/** Blocks lie at least so far apart that their labels do not touch. */
const gap = 13;

/** Children a year, mean over the pilot's years that were whole. */
export function averageFlows({ summary }: ArmView): Flows {
  return table((from, to) => {
    const years = summary.years.flatMap(({ flows }) => flows[from][to] ?? []);
    return years.length === 0 ? null : mean(years);
  });
}

function table(cell: (from: SupportState, to: SupportState) => number | null): Flows {
  const row = (from: SupportState) =>
    Object.fromEntries(supportStates.map((to) => [to, cell(from, to)]));
  return Object.fromEntries(supportStates.map((from) => [from, row(from)])) as unknown as Flows;
}

/** Whether a flow is drawn: the thousands with at most basic care on both sides would hide the rest. */
export function isDrawn(from: SupportState, to: SupportState): boolean {
  return !(light.has(from) && light.has(to));
}

export function wayOf(from: SupportState, to: SupportState): Way {
  if (from === to) return 'same';
  if (from === 'outside' || to === 'outside') return 'moved';
  if ((from === 'q3' && to === 'q4') || (from === 'q4' && to === 'q3')) return 'sideways';
  return order.indexOf(to) < order.indexOf(from) ? 'up' : 'down';
}

/** How many go a way, of those that are drawn. */
export function going(way: Way, flows: Flows): number {
  return sum(pairs(flows).filter((pair) => wayOf(pair.from, pair.to) === way));
}

export function drawnChildren(flows: Flows): number {
  return sum(pairs(flows));
}

interface Pair {
  readonly from: SupportState;
  readonly to: SupportState;
  readonly children: number;
}

function pairs(flows: Flows): Pair[] {
  return order.flatMap((from) =>
    order
      .filter((to) => isDrawn(from, to))
      .map((to) => ({ from, to, children: flows[from][to] ?? 0 })),
  );
}

const sum = (all: readonly Pair[]) => all.reduce((sum, { children }) => sum + children, 0);

/** `perChild`: units of the drawing a child is thick. */
export function flowLayout(flows: Flows, perChild: number): FlowLayout {
  const all = pairs(flows).filter(({ children }) => children > 0);
  const left = stack('from', all, perChild);
  const right = stack('to', all, perChild);
  const used = { from: new Map<SupportState, number>(), to: new Map<SupportState, number>() };
  const place = (side: 'from' | 'to', blocks: readonly Block[], pair: Pair) => {
    const before = used[side].get(pair[side]) ?? 0;
    used[side].set(pair[side], before + pair.children * perChild);
    return (blocks.find(({ state }) => state === pair[side])?.top ?? 0) + before;
  };
  const ribbons = all.map((pair) => ({
    ...pair,
    way: wayOf(pair.from, pair.to),
    left: place('from', left, pair),
    right: place('to', right, pair),
    thickness: pair.children * perChild,
  }));
  // Half a child a year is a hair that nobody sees; the block that it leaves counts it all the same.
  return { left, right, ribbons: ribbons.filter(({ children }) => children >= 0.5) };
}

function stack(side: 'from' | 'to', all: readonly Pair[], perChild: number): Block[] {
  let top = 0;
  return order.map((state) => {
    const children = sum(all.filter((pair) => pair[side] === state));
    const height = children * perChild;
    const block = { state, children, top, height };
    top += height + gap;
    return block;
  });
}

/** How high a drawing is with this many children. */
export function flowHeight(children: number, perChild: number): number {
  return children * perChild + gap * (order.length - 1);
}
