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

export type State = Readonly<Record<Domain, Side>>;

const nothing: Side = { level: 0, known: false, fragile: false, waitsFor: 0, stage: 0, has: 0 };
export const noNeed: State = { school: nothing, home: nothing };

const STAGES = READY + 1;
/** How many codes of one side there are with so many products; a state's code is school's × this + home's. */
export const sides = (products: number): number =>
  4 * 2 * 2 * (products + 1) * STAGES * (products + 1);

export function encode({ school, home }: State, products: number): number {
  return encodeSide(school, products) * sides(products) + encodeSide(home, products);
}

function encodeSide(side: Side, products: number): number {
  const kinds = products + 1;
  const what = (side.level * 2 + Number(side.known)) * 2 + Number(side.fragile);
  return ((what * kinds + side.waitsFor) * STAGES + side.stage) * kinds + side.has;
}

export function decode(code: number, products: number): State {
  const home = code % sides(products);
  const school = (code - home) / sides(products);
  return { school: decodeSide(school, products), home: decodeSide(home, products) };
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
  const school = readSide(world, rules, 'school', row);
  return school * sides(rules.products.count) + readSide(world, rules, 'home', row);
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

/**
 * Puts a child in this state in a row, as if it had been in it for a while. Who waits in both domains for a
 * place at school has asked for its home first: with a question or help at school, the question about
 * home would have gone elsewhere. So who comes first needs no place in the state.
 */
export function put(world: World, rules: Rules, row: number, code: number): void {
  const { school, home } = decode(code, rules.products.count);
  const { month } = rules.now;
  place(world.school, row, school, month - 1, month + rules.need.school.fragileMonths);
  place(world.home, row, home, month - 2, month + rules.need.home.fragileMonths);
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
  slot.route[row] = 0;
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
  const { school, home } = decode(code, count);
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
  return `school ${inWords(school)}, home ${inWords(home)}`;
}
