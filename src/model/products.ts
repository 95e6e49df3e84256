/**
 * The scenario's products as columns by product code (1 … n in file order; 0 is no product).
 * Money is in integer cents a month, split over payers per child, so that every sum is exact.
 */
import type { Domain, Payer, Product, Scenario, SchoolKind } from '../scenario/scenario.ts';
import { DAYS_A_MONTH } from './clock.ts';
import { shareOut } from './ledger/share-out.ts';

export const payers = ['school', 'swv', 'municipality'] as const satisfies readonly Payer[];

export interface Products {
  readonly count: number;
  readonly list: readonly Product[];
  readonly quadrant: Uint8Array;
  readonly level: Uint8Array;
  readonly inSchoolSlot: Uint8Array;
  readonly career: Uint8Array;
  readonly guarded: Uint8Array;
  readonly byHours: Uint8Array;
  /** Per domain: 1 when it treats that domain; extra chance down [code * 4 + level]; multiplier of 2 -> 3. */
  readonly treats: Readonly<Record<Domain, Uint8Array>>;
  readonly effect: Readonly<Record<Domain, Float64Array>>;
  readonly protect: Readonly<Record<Domain, Float64Array>>;
  /** Cents a month per child, [code * 3 + payer]; hours products: 0 (their contract is booked). */
  readonly care: Float64Array;
  readonly careInGroup: Float64Array;
  /** Cents a month for the hours of one case beyond the contract (hours products), [code * 3 + payer]. */
  readonly extra: Float64Array;
  readonly transport: Float64Array;
  /** Places in the area; Infinity for hours. */
  readonly places: Float64Array;
  readonly resolved: Float64Array;
  readonly unresolved: Float64Array;
  readonly onward: Float64Array;
  readonly onwardSevere: Float64Array;
  readonly earlyStop: Float64Array;
  readonly stepDown: Float64Array;
  readonly waitMonths: Float64Array;
  /** Monthly chance of return to a regular school (careers). */
  readonly returns: Float64Array;
  readonly groupMinimum: Uint16Array;
  readonly roles: Roles;
}

/** Which product answers which question; 0 where the scenario has none. */
export interface Roles {
  readonly q2AtSchool: number;
  readonly q2AtHome: number;
  readonly arrangement: number;
  readonly special: Readonly<Record<'sbo' | 'so' | 'vso' | 'pro', number>>;
  readonly q4: readonly number[];
}

export function tabulate(scenario: Scenario): Products {
  const list = scenario.products;
  const n = list.length + 1;
  const column = (of: (p: Product) => number): Float64Array => {
    const values = new Float64Array(n);
    list.forEach((p, i) => {
      values[i + 1] = of(p);
    });
    return values;
  };
  const bytes = (of: (p: Product) => number): Uint8Array => Uint8Array.from(column(of));
  const perDomain = <T>(of: (d: Domain) => T): Record<Domain, T> => ({
    school: of('school'),
    home: of('home'),
  });
  return {
    count: list.length,
    list,
    quadrant: bytes((p) => Number(p.quadrant[1])),
    level: bytes((p) => p.level),
    inSchoolSlot: bytes((p) => Number(p.slot === 'school')),
    career: bytes((p) => Number(p.career)),
    guarded: bytes((p) => Number(p.protected)),
    byHours: bytes((p) => Number(p.unit === 'hours')),
    treats: perDomain((d) => bytes((p) => Number(p.treats[d] !== undefined))),
    effect: perDomain((d) => effects(list, d)),
    protect: perDomain((d) => column((p) => p.treats[d]?.protect ?? 1).fill(1, 0, 1)),
    care: split(list, (p) => (p.unit === 'place' ? p.price : 0)),
    careInGroup: split(list, (p) =>
      p.unit === 'place' ? Math.round(p.price * (p.group?.priceFactor ?? 1)) : 0,
    ),
    extra: split(list, (p) => (p.unit === 'hours' ? Math.round(p.hoursPerCase * p.price) : 0)),
    transport: column((p) => p.transport),
    places: column((p) =>
      p.unit === 'place' ? Math.floor((p.placesPer1000 * scenario.area.children) / 1000) : Infinity,
    ),
    resolved: column((p) => p.leave.resolved),
    unresolved: column((p) => p.leave.unresolved),
    onward: column((p) => p.leave.onward),
    onwardSevere: column((p) => p.leave.onwardSevere),
    earlyStop: column((p) => p.leave.earlyStop),
    stepDown: column((p) => p.leave.stepDown),
    waitMonths: column((p) => p.waitDays / DAYS_A_MONTH),
    returns: column((p) => returnChance(scenario, p)),
    groupMinimum: Uint16Array.from(column((p) => p.group?.minimum ?? 0)),
    roles: findRoles(scenario),
  };
}

function returnChance({ schools }: Scenario, { career, school }: Product): number {
  const { returnToRegular } = schools.transitions;
  return career && school && school in returnToRegular
    ? returnToRegular[school as keyof typeof returnToRegular]
    : 0;
}

function effects(list: readonly Product[], domain: Domain): Float64Array {
  const values = new Float64Array((list.length + 1) * 4);
  list.forEach((p, i) => {
    const effect = p.treats[domain]?.effect;
    if (effect) for (const k of [1, 2, 3] as const) values[(i + 1) * 4 + k] = effect[k];
  });
  return values;
}

function split(list: readonly Product[], price: (p: Product) => number): Float64Array {
  const values = new Float64Array((list.length + 1) * 3);
  list.forEach((p, i) => {
    const parts = shareOut(
      price(p),
      p.payers.map((x) => x.share),
    );
    p.payers.forEach(({ payer }, j) => {
      values[(i + 1) * 3 + payers.indexOf(payer)]! += parts[j]!;
    });
  });
  return values;
}

function findRoles(scenario: Scenario): Roles {
  const code = (is: (p: Product) => boolean): number => scenario.products.findIndex(is) + 1;
  const special = (kind: SchoolKind): number => code((p) => p.career && p.school === kind);
  return {
    q2AtSchool: code((p) => p.quadrant === 'q2' && p.slot === 'school'),
    q2AtHome: code((p) => p.quadrant === 'q2' && p.slot === 'home'),
    arrangement: code((p) => p.quadrant === 'q3' && !p.career),
    special: { sbo: special('sbo'), so: special('so'), vso: special('vso'), pro: special('pro') },
    q4: scenario.access.q4Mix.map(({ product }) => code((p) => p.id === product)),
  };
}

/** Q3 and Q4 need a formal way in; Q1 and Q2 are free. */
export function hasProcedure(products: Products, code: number): boolean {
  return products.quadrant[code]! >= 3;
}
