/** Turns what zod found into faults: where it stands, what was expected there, what came. */
import type * as z from 'zod';
import type { Words } from '../../language/fault.ts';
import { didYouMean } from '../../language/nearest.ts';
import type { Complaints } from '../complaints.ts';
import { isNumber } from '../overlay.ts';
import { child, type Path, pathText, placeOf, placeOfKey, plain, type Tree } from '../tree.ts';
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
  const place = placeOf(tree, path);
  const name = owner + pathText(tree, numberItself(tree, path));
  const value = path.reduce<Tree | undefined>(child, tree);
  const known = () => keysOf(within(schema, inside));
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const at = [...path, key];
      const text = owner + pathText(tree, at);
      complain.add(placeOfKey(tree, at), text, listed(known()), key, didYouMean(key, known()));
    }
    return;
  }
  const expected = notFinite(value) ? finiteNumber : expectation(issue, known);
  const got = issue.code === 'custom' ? (issue.params?.['got'] as Words | undefined) : undefined;
  const options =
    issue.code === 'invalid_value' && value !== undefined ? issue.values.map(String) : [];
  complain.add(
    place,
    name,
    expected,
    got ?? shown(value),
    didYouMean(String(plain(value ?? absent)), options),
  );
}

const absent: Tree = { kind: 'scalar', at: { file: '', line: 1, column: 1 }, value: null };
const finiteNumber = { nl: 'een eindig getal', en: 'a finite number' };
const notFinite = (tree: Tree | undefined) =>
  tree?.kind === 'scalar' && typeof tree.value === 'number' && !Number.isFinite(tree.value);

/** A number's own path, without the `value` that it may be written under. */
function numberItself(tree: Tree, path: Path): Path {
  const [last, above] = [path.at(-1), path.slice(0, -1)];
  if (last !== 'value' && last !== 'perYear') return path;
  const whole = above.reduce<Tree | undefined>(child, tree);
  return whole !== undefined && isNumber(whole) ? above : path;
}

/** Of alternatives, the one that was meant: that of the right type, with the fewest slips. */
function flat(issue: Issue, above: Path = []): Issue[] {
  const path = [...above, ...(issue.path as Path)] as PropertyKey[];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const branches = issue.errors.map((branch) => branch.flatMap((one) => flat(one, path as Path)));
  const fitting = branches.filter((branch) => !branch.some((one) => wrongTypeAt(one, path)));
  if (fitting.length === 0) {
    const alternatives = branches.flat().filter((one) => wrongTypeAt(one, path));
    return [{ code: 'custom', path, message: '', params: { alternatives } }];
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

type Known = () => readonly string[];
interface Both {
  readonly nl: string;
  readonly en: string;
}

function typeWords(issue: Issue, known: Known): Both {
  if (issue.code === 'invalid_value') return listed(issue.values.map(String));
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  if (expected === 'object' && known().length > 0) {
    const keys = `{${known().slice(0, 3).join(', ')}${known().length > 3 ? ', …' : ''}}`;
    return { nl: keys, en: keys };
  }
  return typeNames[expected] ?? { nl: expected, en: expected };
}

function eitherOf(issues: readonly Issue[], known: Known): Both {
  const words = issues.map((issue) => typeWords(issue, known));
  return {
    nl: [...new Set(words.map((word) => word.nl))].join(' of '),
    en: [...new Set(words.map((word) => word.en))].join(' or '),
  };
}

function expectation(issue: Issue, known: Known): Words {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
      return typeWords(issue, known);
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
        ? { nl: 'tekst', en: 'text' }
        : expectation(issue.issues[0] as Issue, known);
    case 'custom':
      return issue.params?.['alternatives'] === undefined
        ? ((issue.params?.['expected'] as Words | undefined) ?? issue.message)
        : eitherOf(issue.params['alternatives'] as Issue[], known);
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

/** A value as the reader wrote it, or what kind of thing it is. */
export function shown(tree: Tree | undefined): Words {
  if (tree === undefined) return { nl: 'niets', en: 'nothing' };
  if (notFinite(tree)) return String(plain(tree));
  const text = JSON.stringify(plain(tree));
  if (text.length <= 60) return text;
  if (tree.kind === 'scalar') return `${text.slice(0, 59)}…`;
  if (tree.kind === 'list')
    return { nl: `een lijst van ${tree.items.length}`, en: `a list of ${tree.items.length}` };
  const keys = [...tree.entries.keys()].slice(0, 4).join(', ');
  return { nl: `sleutels ${keys}`, en: `keys ${keys}` };
}
