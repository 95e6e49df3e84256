/**
 * What of a child its next month depends on, and how it is read from the simulation's columns and written
 * to them. A state travels as one whole number, its code.
 */
import type { Domain } from '../../scenario/scenario.ts';
import { touch } from '../need/class.ts';
import type { Products } from '../products.ts';
import type { Rules } from '../rules.ts';
import { emptySlot, INTAKE, LONG_AGO, PROCEDURE, READY, type Slot, type World } from '../world.ts';

/** One domain of need with its support slot. Products are 1 … n in the scenario's order, 0 for none. */
export interface Side {
  /** 0 none … 3 severe. */
  readonly level: number;
  /** Somebody who can act knows of the need; false while help looks after it, when it makes no difference. */
  readonly known: boolean;
  /** Help in this domain ended, and steps up are likelier. */
  readonly fragile: boolean;
  readonly waitsFor: number;
  /** 0 in procedure (or not waiting), 1 at intake, 2 ready. */
  readonly stage: number;
  readonly has: number;
}

export interface State extends Readonly<Record<Domain, Side>> {
  /**
   * The question about home waits for the school slot too, for other help than the question about school,
   * and was not asked before it. False wherever it makes no difference.
   */
  readonly schoolFirst: boolean;
}

const nothing: Side = { level: 0, known: false, fragile: false, waitsFor: 0, stage: 0, has: 0 };
export const noNeed: State = { school: nothing, home: nothing, schoolFirst: false };

const STAGES = READY + 1;

/** How many codes of one side there are with so many products. */
export const sides = (products: number): number =>
  4 * 2 * 2 * (products + 1) * STAGES * (products + 1);

/** The codes of both sides and `schoolFirst` in one number. */
export function encode({ school, home, schoolFirst }: State, products: number): number {
  const both = encodeSide(school, products) * sides(products) + encodeSide(home, products);
  return both * 2 + Number(schoolFirst);
}

/** The code of one side, in that of the state. */
export function sideOf(code: number, domain: Domain, products: number): number {
  const both = Math.floor(code / 2);
  return domain === 'home' ? both % sides(products) : Math.floor(both / sides(products));
}

function encodeSide(side: Side, products: number): number {
  const kinds = products + 1;
  const what = (side.level * 2 + Number(side.known)) * 2 + Number(side.fragile);
  return ((what * kinds + side.waitsFor) * STAGES + side.stage) * kinds + side.has;
}

export function decode(code: number, products: number): State {
  return {
    school: decodeSide(sideOf(code, 'school', products), products),
    home: decodeSide(sideOf(code, 'home', products), products),
    schoolFirst: code % 2 === 1,
  };
}

function decodeSide(code: number, products: number): Side {
  let rest = code;
  const take = (values: number): number => {
    const value = rest % values;
    rest = (rest - value) / values;
    return value;
  };
  const has = take(products + 1);
  const stage = take(STAGES);
  const waitsFor = take(products + 1);
  const fragile = take(2) === 1;
  const known = take(2) === 1;
  return { level: rest, known, fragile, waitsFor, stage, has };
}

/** The code of the child in a row, after a step. */
export function read(world: World, rules: Rules, row: number): number {
  const { school, home } = world;
  const { count, inSchoolSlot } = rules.products;
  const asksAt = school.wait[row] as number;
  const asksHome = home.wait[row] as number;
  const schoolFirst =
    asksAt !== 0 &&
    asksAt !== asksHome &&
    inSchoolSlot[asksHome] === 1 &&
    (school.since[row] as number) <= (home.since[row] as number);
  const both = readSide(world, rules, 'school', row) * sides(count);
  return (both + readSide(world, rules, 'home', row)) * 2 + Number(schoolFirst);
}

function readSide(world: World, { products, now }: Rules, domain: Domain, row: number): number {
  const slot = world[domain];
  const treats = products.treats[domain];
  const waitsFor = slot.wait[row] as number;
  const lookedAfter =
    treats[world.school.product[row] as number] === 1 ||
    treats[world.home.product[row] as number] === 1;
  const side = {
    level: slot.level[row] as number,
    known: slot.noticed[row] === 1 && (waitsFor !== 0 || !lookedAfter),
    fragile: (slot.fragileUntil[row] as number) > now.month,
    waitsFor,
    stage: waitsFor === 0 ? PROCEDURE : (slot.stage[row] as number),
    has: slot.product[row] as number,
  };
  return encodeSide(side, products.count);
}

/** Puts a child in this state in a row, as if it had been in it for a while. */
export function put(world: World, rules: Rules, row: number, state: State): void {
  const { school, home, schoolFirst } = state;
  const { month } = rules.now;
  const asked = month - 2;
  place(
    world.school,
    row,
    school,
    asked + Number(!schoolFirst),
    month + rules.need.school.fragileMonths,
  );
  place(world.home, row, home, asked, month + rules.need.home.fragileMonths);
  // Questions about home come by the one route there is, those about school by none.
  world.school.route[row] = rules.routes.count;
  world.home.route[row] = 0;
  touch(world, rules, row);
}

function place(slot: Slot, row: number, side: Side, since: number, fragileUntil: number): void {
  emptySlot(slot, row);
  slot.level[row] = side.level;
  slot.noticed[row] = Number(side.known);
  slot.fragileUntil[row] = side.fragile ? fragileUntil : LONG_AGO;
  slot.wait[row] = side.waitsFor;
  slot.since[row] = since;
  slot.stage[row] = side.stage;
  slot.product[row] = side.has;
  slot.start[row] = since;
}

const stages: Readonly<Record<number, string>> = {
  [PROCEDURE]: 'in procedure',
  [INTAKE]: 'at intake',
  [READY]: 'ready',
};

/** In words: `school 2 known waits for arrangement (at intake), home 0 fragile has ambulant`. */
export function describeState(code: number, { list, count }: Products): string {
  const { school, home, schoolFirst } = decode(code, count);
  const inWords = ({ level, known, fragile, waitsFor, stage, has }: Side): string =>
    [
      level,
      known && 'known',
      fragile && 'fragile',
      waitsFor > 0 && `waits for ${list[waitsFor - 1]?.id} (${stages[stage]})`,
      has > 0 && `has ${list[has - 1]?.id}`,
    ]
      .filter((word) => word !== false)
      .join(' ');
  return `school ${inWords(school)}, home ${inWords(home)}${schoolFirst ? ', school first' : ''}`;
}
