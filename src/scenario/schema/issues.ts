/** Turns what zod found into faults: where it stands, what was expected there, what came. */
import type * as z from 'zod';
import type { Words } from '../../language/fault.ts';
import { didYouMean } from '../../language/nearest.ts';
import type { Complaints } from '../complaints.ts';
import { child, type Path, pathText, placeOf, type Tree } from '../tree.ts';
import { keysOf, within } from './within.ts';

type Issue = z.core.$ZodIssue;

export interface Found {
  /** Schema of the value that `prefix` leads to. */
  readonly schema: z.core.$ZodType;
  readonly tree: Tree;
  /** Path from the tree's root to the value that was parsed. */
  readonly prefix: Path;
  /** Put before every path: `arms.population.`. */
  readonly owner?: string;
}

export function complainOf(issues: readonly Issue[], found: Found, complain: Complaints): void {
  for (const issue of issues.flatMap((one) => flat(one))) report(issue, found, complain);
}

function report(
  issue: Issue,
  { schema, tree, prefix, owner = '' }: Found,
  complain: Complaints,
): void {
  const inside = issue.path as Path;
  const path = [...prefix, ...inside];
  const say = (at: Path, expected: Words, got: Words, more = {}) =>
    complain.add(placeOf(tree, at), owner + pathText(tree, at), expected, got, more);
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(within(schema, inside));
    for (const key of issue.keys) say([...path, key], listed(known), key, didYouMean(key, known));
    return;
  }
  const value = path.reduce<Tree | undefined>((here, key) => child(here, key), tree);
  const expected = expectation(issue, value);
  if (issue.code === 'invalid_value' && value?.kind === 'scalar') {
    say(path, expected, shown(value), didYouMean(String(value.value), issue.values.map(String)));
  } else
    say(
      path,
      expected,
      (issue.code === 'custom' && (issue.params?.['got'] as Words)) || shown(value),
    );
}

/** Of alternatives, the one that was meant: that of the right type, with the fewest slips. */
function flat(issue: Issue, above: Path = []): Issue[] {
  const path = [...above, ...(issue.path as Path)] as PropertyKey[];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const branches = issue.errors.map((branch) => branch.flatMap((one) => flat(one, path as Path)));
  const fitting = branches.filter((branch) => !branch.some((one) => wrongTypeAt(one, path)));
  if (fitting.length === 0) {
    const types = branches
      .flat()
      .flatMap((one) => (wrongTypeAt(one, path) ? [typeWords(one)] : []));
    const [nl, en] = [types.map((type) => type.nl), types.map((type) => type.en)];
    const expected = { nl: [...new Set(nl)].join(' of '), en: [...new Set(en)].join(' or ') };
    return [{ code: 'custom', path, message: '', params: { expected } }];
  }
  const slips = (branch: Issue[]) =>
    branch.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 1), 0);
  return fitting.reduce((best, branch) => (slips(branch) < slips(best) ? branch : best));
}

const wrongTypeAt = (issue: Issue, path: readonly PropertyKey[]) =>
  issue.path.length === path.length &&
  (issue.code === 'invalid_type' || issue.code === 'invalid_value');

const typeNames: Readonly<Record<string, { nl: string; en: string }>> = {
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een geheel getal', en: 'a whole number' },
  string: { nl: 'tekst', en: 'text' },
  boolean: { nl: 'true of false', en: 'true or false' },
  object: { nl: 'sleutels met waarden', en: 'keys with values' },
  record: { nl: 'sleutels met waarden', en: 'keys with values' },
  array: { nl: 'een lijst', en: 'a list' },
  tuple: { nl: 'een lijst', en: 'a list' },
};

function typeWords(issue: Issue): { nl: string; en: string } {
  if (issue.code === 'invalid_value') return listed(issue.values.map(String));
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  return typeNames[expected] ?? { nl: expected, en: expected };
}

function expectation(issue: Issue, value: Tree | undefined): Words {
  switch (issue.code) {
    case 'invalid_type':
      if (
        value?.kind === 'scalar' &&
        typeof value.value === 'number' &&
        !Number.isFinite(value.value)
      ) {
        return { nl: 'een eindig getal', en: 'a finite number' };
      }
      return typeWords(issue);
    case 'invalid_value':
      return typeWords(issue);
    case 'too_small':
      return atLeast(Number(issue.minimum), issue.origin, issue.inclusive ?? true);
    case 'too_big':
      return atMost(Number(issue.maximum), issue.origin);
    case 'invalid_format':
      return {
        nl: `tekst volgens ${issue.pattern ?? issue.format}`,
        en: `text like ${issue.pattern ?? issue.format}`,
      };
    case 'invalid_key':
      return issue.issues[0] === undefined
        ? (typeNames['string'] as Words)
        : expectation(issue.issues[0] as Issue, undefined);
    case 'custom':
      return (issue.params?.['expected'] as Words | undefined) ?? issue.message;
    default:
      return issue.message;
  }
}

function atLeast(minimum: number, origin: string, inclusive: boolean): Words {
  if (origin === 'array')
    return { nl: `minstens ${minimum} in de lijst`, en: `at least ${minimum} in the list` };
  if (origin === 'string') return { nl: 'tekst', en: 'text' };
  return inclusive
    ? { nl: `een getal van minstens ${minimum}`, en: `a number of at least ${minimum}` }
    : { nl: `een getal boven ${minimum}`, en: `a number above ${minimum}` };
}

const atMost = (maximum: number, origin: string): Words =>
  origin === 'array'
    ? { nl: `hoogstens ${maximum} in de lijst`, en: `at most ${maximum} in the list` }
    : { nl: `een getal van hoogstens ${maximum}`, en: `a number of at most ${maximum}` };

function listed(options: readonly string[]): { nl: string; en: string } {
  if (options.length === 0) return { nl: 'geen sleutel', en: 'no key' };
  const list = options.length > 14 ? `${options.slice(0, 14).join(', ')}, …` : options.join(', ');
  return options.length === 1
    ? { nl: list, en: list }
    : { nl: `een van ${list}`, en: `one of ${list}` };
}

/** A value as the reader wrote it, cut short. */
export function shown(tree: Tree | undefined): Words {
  if (tree === undefined) return { nl: 'niets', en: 'nothing' };
  if (tree.kind === 'list')
    return { nl: `een lijst van ${tree.items.length}`, en: `a list of ${tree.items.length}` };
  if (tree.kind === 'map') {
    const keys = [...tree.entries.keys()].slice(0, 4).join(', ');
    return { nl: `sleutels ${keys}`, en: `keys ${keys}` };
  }
  const text = typeof tree.value === 'string' ? JSON.stringify(tree.value) : String(tree.value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
