/** What a law is: a pure check on the world as a month left it. */
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';

/** What a law expected and what it found. */
export interface Breach {
  readonly expected: string;
  readonly got: string;
}

/** Undefined: the law holds. */
export type Law = (world: World, rules: Rules, m: Month) => Breach | undefined;

/** Thrown under `check` when a month leaves the world in a state that no month may leave it in. */
export class LawBroken extends Error {
  override readonly name = 'LawBroken';
  readonly law: string;
  readonly arm: string;
  readonly month: number;
  readonly expected: string;
  readonly got: string;

  constructor(law: string, arm: string, month: number, { expected, got }: Breach) {
    super(`${law}: arm ${arm}, month ${month}: expected ${expected}, got ${got}`);
    this.law = law;
    this.arm = arm;
    this.month = month;
    this.expected = expected;
    this.got = got;
  }
}

export function breach(expected: string, got: unknown): Breach {
  return { expected, got: String(got) };
}

/** The first breach among all children who are here: residents, then pupils from elsewhere. */
export function amongChildren(
  { clock }: Month,
  look: (row: number) => Breach | undefined,
): Breach | undefined {
  for (let row = clock.lo; row < clock.hi; row++) {
    const found = look(row);
    if (found) return found;
  }
  for (let row = clock.outsideLo; row < clock.outsideHi; row++) {
    const found = look(row);
    if (found) return found;
  }
  return undefined;
}

/** A breach when two numbers that must be equal are not. */
export function mustEqual(what: string, expected: number, got: number): Breach | undefined {
  return expected === got ? undefined : breach(`${what} ${expected}`, got);
}

/** The first breach of a list of checks. */
export function first(...checks: (Breach | undefined)[]): Breach | undefined {
  return checks.find((check) => check !== undefined);
}
