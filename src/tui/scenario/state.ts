/** Somebody turns the parameters of a scenario, sees what that does about, and may keep it. */
import type { Fault, Trouble } from '../../language/fault.ts';
import type { Effects } from '../../results/effects.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Subject } from '../subject.ts';
import type { Dial, Value } from './dials.ts';
import { startOf, turned } from './turn.ts';

/** By the id of the dial; what is as in the file is not among them. */
export type Changes = Readonly<Record<string, Value>>;

export interface Tuning {
  readonly name: 'scenario';
  /** As it was opened: what was set in it by then counts as the file's. */
  readonly of: Subject;
  /** Once it has been read. */
  readonly scenario: Scenario | undefined;
  readonly dials: readonly Dial[];
  readonly chosen: number;
  readonly changes: Changes;
  /** Why these changes together are no scenario. */
  readonly faults: readonly Fault[];
  /** What is known of these changes, or of those before. */
  readonly preview: Preview | undefined;
  /** Where somebody is writing the name of a file. */
  readonly saving: Saving | undefined;
  /** What the file would be called by itself. */
  readonly proposal: string;
  /** The changes that a file has. */
  readonly saved: Changes | undefined;
  /** Somebody wanted to leave while there are changes that no file has. */
  readonly warned: boolean;
}

export interface Preview {
  readonly of: Changes;
  readonly effects: Effects;
}

export interface Saving {
  readonly written: string;
  /** `busy`: it is being written; `exists`: there is such a file already. */
  readonly phase: 'naming' | 'busy' | 'exists';
  /** It may take the place of one that exists. */
  readonly overwrite: boolean;
  readonly wrong: Trouble['words'] | undefined;
}

export type TuningAction =
  | {
      readonly type: 'read';
      readonly scenario: Scenario;
      readonly dials: readonly Dial[];
      readonly proposal: string;
    }
  | { readonly type: 'previous' | 'next' | 'first' | 'last' | 'reset' | 'warn' }
  | { readonly type: 'turn'; readonly steps: number }
  | { readonly type: 'judged'; readonly of: Changes; readonly faults: readonly Fault[] }
  | { readonly type: 'previewed'; readonly preview: Preview }
  | { readonly type: 'name' | 'erase' | 'cancel' | 'save' }
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'exists' }
  | { readonly type: 'refused'; readonly wrong: Trouble['words'] }
  | { readonly type: 'saved'; readonly of: Changes; readonly proposal: string };

const none: Changes = {};

/** As it is opened. */
export function scenarioOf(of: Subject): Tuning {
  return {
    name: 'scenario',
    of,
    scenario: undefined,
    dials: [],
    chosen: 0,
    changes: none,
    faults: [],
    preview: undefined,
    saving: undefined,
    proposal: '',
    saved: undefined,
    warned: false,
  };
}

/** The scenario with the changes in it. */
export function subjectOf({ of, dials, changes }: Tuning): Subject {
  return { ...of, set: [...of.set, ...settingsOf(dials, changes)] };
}

/** As `--set` has them. */
export function settingsOf(dials: readonly Dial[], changes: Changes): string[] {
  return dials.flatMap(({ id, paths }) =>
    Object.hasOwn(changes, id) ? paths.map((path) => `${path}=${changes[id]}`) : [],
  );
}

export const valueIn = (dial: Dial, changes: Changes): Value =>
  Object.hasOwn(changes, dial.id) ? (changes[dial.id] as Value) : startOf(dial);

export const countOf = (changes: Changes) => Object.keys(changes).length;

/** Whether something would be lost. */
export const unsaved = ({ changes, saved }: Tuning) => countOf(changes) > 0 && changes !== saved;

export function tuning(state: Tuning, action: TuningAction): Tuning {
  const now = action.type === 'warn' ? state : { ...state, warned: false };
  switch (action.type) {
    case 'read':
      return {
        ...state,
        scenario: action.scenario,
        dials: action.dials,
        proposal: action.proposal,
      };
    case 'previous':
      return choose(now, now.chosen - 1);
    case 'next':
      return choose(now, now.chosen + 1);
    case 'first':
      return choose(now, 0);
    case 'last':
      return choose(now, now.dials.length - 1);
    case 'turn':
      return turn(now, action.steps);
    case 'reset':
      return without(now, now.dials[now.chosen]);
    case 'warn':
      return { ...state, warned: true };
    case 'judged':
      return action.of === state.changes ? { ...state, faults: action.faults } : state;
    case 'previewed':
      return action.preview.of === state.changes || state.preview === undefined
        ? { ...state, preview: action.preview }
        : state;
    default:
      return { ...now, ...naming(now, action) };
  }
}

function choose(state: Tuning, wanted: number): Tuning {
  return { ...state, chosen: Math.max(0, Math.min(state.dials.length - 1, wanted)) };
}

function turn(state: Tuning, steps: number): Tuning {
  const dial = state.dials[state.chosen];
  if (dial === undefined) return state;
  const was = valueIn(dial, state.changes);
  const value = turned(dial, was, steps);
  if (value === was) return state;
  if (value === dial.file) return without(state, dial);
  return { ...state, changes: { ...state.changes, [dial.id]: value } };
}

function without(state: Tuning, dial: Dial | undefined): Tuning {
  if (dial === undefined || !Object.hasOwn(state.changes, dial.id)) return state;
  const { [dial.id]: _, ...changes } = state.changes;
  return { ...state, changes };
}

type Naming = Extract<
  TuningAction['type'],
  'name' | 'erase' | 'cancel' | 'save' | 'write' | 'exists' | 'refused' | 'saved'
>;

/** The name of the file, from the first letter until it is there. */
function naming(
  { saving, proposal }: Tuning,
  action: Extract<TuningAction, { readonly type: Naming }>,
): Partial<Tuning> {
  if (action.type === 'name')
    return {
      saving: { written: proposal, phase: 'naming', overwrite: false, wrong: undefined },
    };
  if (saving === undefined || action.type === 'cancel') return { saving: undefined };
  const wrong = undefined;
  const writing = { phase: 'naming', overwrite: false, wrong } as const;
  switch (action.type) {
    case 'write':
      return { saving: { ...writing, written: saving.written + action.text } };
    case 'erase':
      return { saving: { ...writing, written: saving.written.slice(0, -1) } };
    case 'save':
      if (saving.phase === 'busy' || saving.written.trim() === '') return {};
      return { saving: { ...saving, wrong, phase: 'busy', overwrite: saving.phase === 'exists' } };
    case 'exists':
      return { saving: { ...saving, phase: 'exists' } };
    case 'refused':
      return { saving: { ...saving, phase: 'naming', wrong: action.wrong } };
    case 'saved':
      return { saving: undefined, saved: action.of, proposal: action.proposal };
  }
}
