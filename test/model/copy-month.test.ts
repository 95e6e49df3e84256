import { describe, expect, it } from 'vitest';
import { copyMonth } from '../../src/model/copy-month.ts';
import { enter, part } from '../../src/model/enter.ts';
import { advance, type Playing, play, setStage } from '../../src/model/stage.ts';
import { oddsOf } from '../../src/model/throw-dice.ts';
import { runIn } from '../../src/model/today.ts';
import { keyOf } from '../../src/random/seed.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';

const scenario = resolveScenario(openScenario('scenarios/les.yaml'), {
  set: ['area.children=250', 'horizon.ageingIn=12', 'horizon.runIn=12', 'horizon.pilot=36'],
});
const [first] = scenario.arms;

/** A replication whose pilot begins. */
function begun() {
  const stage = setStage(scenario, keyOf('copy', 0), {});
  const today = runIn(stage);
  let month = 0;
  const live = (months: number, ...arms: readonly Playing[]): void => {
    for (let i = 0; i < months; i++, month++) {
      const clock = advance(stage, month, oddsOf(arms.map(({ rules }) => rules)));
      for (const one of arms) play(stage, one, clock);
    }
  };
  return { stage, today, live };
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Writes something else into every number and every yes or no, all the way down. */
function scribble(value: unknown, ink: { drop: number }): void {
  if (ArrayBuffer.isView(value)) for (const i of [0, -1]) scribbleAt(value, i, ink);
  else if (isFields(value))
    for (const [name, part] of Object.entries(value))
      if (typeof part === 'number') value[name] = ++ink.drop;
      else if (typeof part === 'boolean') value[name] = !part;
      else scribble(part, ink);
}

function scribbleAt(list: ArrayBufferView, at: number, ink: { drop: number }): void {
  const numbers = list as Uint8Array;
  if (numbers.length > 0) numbers[at < 0 ? numbers.length - 1 : at] = ++ink.drop & 127;
}

/** All that can be written to, all the way down. */
function things(value: unknown, found: Set<unknown> = new Set()): Set<unknown> {
  if (!isFields(value) || found.has(value)) return found;
  found.add(value);
  if (!ArrayBuffer.isView(value)) for (const part of Object.values(value)) things(part, found);
  return found;
}

describe('a copy of a month', () => {
  const { stage, today, live } = begun();
  const arm = enter(stage, first!, today);
  live(13, arm);
  const { m } = arm;
  const common = new Set([...Object.keys(stage.shared), 'people', 'clock']);
  const own = Object.entries(m).filter(([name]) => !common.has(name));
  const agreed = { extraHours: true };
  const decision = { month: 3, rule: 'one' };
  m.decisions.push(decision);
  m.agreed.push(agreed);
  const ink = { drop: 10 };
  for (const [name, value] of own) {
    if (name === 'observedFrom') continue;
    if (typeof value === 'number') (m as unknown as Fields)[name] = ++ink.drop;
    else if (!name.startsWith('contracts')) scribble(value, ink);
  }
  (m as unknown as Fields)['observedFrom'] = m.history.start;
  const copy = copyMonth(m, arm.rules);

  it('says the same in every field, in the same order', () => {
    expect(Object.keys(copy)).toEqual(Object.keys(m));
    expect({ ...copy }).toStrictEqual({ ...m, contracts: undefined, contractsFor: undefined });
  });

  it('shares nothing that an arm writes, and all that no arm has for itself', () => {
    const written = (month: object): Fields =>
      Object.fromEntries(Object.entries(month).filter(([name]) => !common.has(name)));
    const [before, after] = [
      things(Object.values(written(m))),
      things(Object.values(written(copy))),
    ];
    const both = [...before].filter((one) => after.has(one));
    // Nobody writes to what was decided: it is only in the list or not.
    expect(new Set(both)).toEqual(new Set([decision, agreed]));
    for (const name of common)
      expect((copy as unknown as Fields)[name]).toBe((m as unknown as Fields)[name]);
  });
});

/** Dice of one key are the same, but not to be compared. */
const withoutDice = ({ rules }: Playing): object => ({ ...rules, dice: undefined });

describe('an arm that parts from one with the same rules', () => {
  for (const arm of scenario.arms)
    for (const months of [1, 7, 12, 17])
      it(`is that one, and stays so: ${arm.id} after ${months} months`, () => {
        const { stage, today, live } = begun();
        const leader = enter(stage, arm, today);
        live(months, leader);
        const other = part(stage, arm, today, leader);
        expect(withoutDice(other)).toStrictEqual(withoutDice(leader));
        expect(other.world).toStrictEqual(leader.world);
        live(12, leader, other);
        expect(withoutDice(other)).toStrictEqual(withoutDice(leader));
        expect(other.world).toStrictEqual(leader.world);
        expect({ ...other.m }).toStrictEqual({ ...leader.m, contractsFor: other.m.contractsFor });
      });
});
