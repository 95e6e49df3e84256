import { beforeAll, describe, expect, it } from 'vitest';
import { type ChildDiary, followChildren } from '../../../src/experiment/child/diary.ts';
import type { Situation } from '../../../src/experiment/child/situation.ts';
import { digestOfReplication } from '../../../src/experiment/digest.ts';
import type { Rules } from '../../../src/model/rules.ts';
import { simulate } from '../../../src/model/simulate.ts';
import type { World } from '../../../src/model/world.ts';
import { loadScenario } from '../../../src/scenario/load.ts';
import { diariesOf, everybodyIn, monthsOf, seed, small } from './small.ts';

const scenario = small(['trajectoryCeiling', 'population']);
const ids = everybodyIn(scenario);
let diaries: ChildDiary[];
let digest: string;
beforeAll(() => {
  const followed = followChildren(scenario, seed, 0, ids);
  diaries = followed.diaries;
  digest = digestOfReplication(followed.record);
});

const domains = ['school', 'home'] as const;

describe('a diary', () => {
  it('says month by month what the world says, in every arm', () => {
    const odd: string[] = [];
    let helped = 0;
    const readers = new Map(ids.map((id, i) => [id, diaries[i] as ChildDiary]));
    simulate(scenario, seed, 0, {
      watch(arm, world, rules, { clock, people }) {
        if (clock.month < -12) return;
        const { month } = clock;
        const here = new Set<number>();
        for (let row = 0; row < world.population.rows; row++) {
          const of =
            row < rules.outsideFrom ? [clock.lo, clock.hi] : [clock.outsideLo, clock.outsideHi];
          const [from, to] = of as [number, number];
          if (row < from || row >= to) continue;
          const id = people.id[row] as number;
          here.add(id);
          const diary = readers.get(id);
          const told = diary && monthsOf(diary, arm)(month);
          if (told && told.support !== 'none' && told.support !== 'q1') helped += 1;
          if (!told || !tells(told, world, rules, row)) odd.push(`${arm} ${month} ${id}`);
        }
        for (const [id, diary] of readers)
          if (!here.has(id) && monthsOf(diary, arm)(month)) odd.push(`${arm} ${month} ${id} away`);
      },
    });
    expect(odd).toEqual([]);
    expect(helped).toBeGreaterThan(500);
  });

  it('is the same whoever else is followed, and asked about in whichever order', () => {
    const some = [...ids].filter((_, i) => i % 40 === 0).reverse();
    const again = diariesOf(scenario, some);
    expect(again).toEqual(some.map((id) => diaries[ids.indexOf(id)]));
    expect(diariesOf(scenario, some.slice(0, 1))).toEqual(again.slice(0, 1));
  });

  it('touches nothing', () => {
    expect(digest).toBe(digestOfReplication(simulate(scenario, seed, 0)));
  });

  it('has stretches without gaps, of which neighbours differ', () => {
    for (const { arms } of diaries)
      for (const { stretches } of arms)
        stretches.slice(1).forEach(({ from, situation }, i) => {
          expect(from).toBe((stretches[i]?.through ?? 0) + 1);
          expect(situation).not.toEqual(stretches[i]?.situation);
        });
  });

  it('tells how a child comes and goes', () => {
    const how = new Map<string, number>();
    for (const { child, arms } of diaries)
      for (const { arm, comes, leaves, stretches } of arms) {
        const last = arm === 'today' ? -1 : 23;
        if (comes) expect(stretches[0]?.from).toBe(comes.month);
        if (leaves && stretches.length > 0)
          expect(stretches.at(-1)?.through).toBe(leaves.month - 1);
        if (!leaves && stretches.length > 0) expect(stretches.at(-1)?.through).toBe(last);
        if (comes?.how === 'born') expect(comes.month).toBe(-(child?.ageAtStart ?? 0));
        if (leaves?.how === 'turns18') expect(leaves.month).toBe(216 - (child?.ageAtStart ?? 0));
        for (const way of [comes?.how, leaves?.how]) if (way) how.set(way, (how.get(way) ?? 0) + 1);
      }
    expect([...how.keys()].sort()).toEqual(['born', 'enrols', 'movesAway', 'movesIn', 'turns18']);
  });

  it('of a child that is never here is empty', () => {
    const [diary] = diariesOf(scenario, [2 ** 30 - 1]);
    expect(diary?.child).toBeUndefined();
    expect(diary?.arms.map(({ arm, stretches }) => [arm, stretches.length])).toEqual([
      ['today', 0],
      ['trajectoryCeiling', 0],
      ['population', 0],
    ]);
  });
});

describe('why a child waits', () => {
  const waits = (arm: string) =>
    diaries.flatMap(({ arms }) =>
      (arms.find((one) => one.arm === arm)?.stretches ?? []).flatMap(({ situation }) =>
        domains.flatMap((domain) => situation.need[domain].waits ?? []),
      ),
    );

  it('is the way in only where there is one, money only where a budget binds', () => {
    const reasons = (arm: string) => new Set<string>(waits(arm).map(({ why }) => why));
    expect(reasons('today')).toContain('procedure');
    expect(reasons('population')).not.toContain('procedure');
    expect(reasons('today')).not.toContain('money');
    expect(reasons('trajectoryCeiling')).toContain('money');
    const routes = new Set(waits('today').map(({ route }) => route));
    expect([...routes].filter(Boolean).sort()).toEqual(
      scenario.today.referral.routes.map(({ id }) => id).sort(),
    );
  });

  it('is never that there is no such help, where there is help of every kind', () => {
    const inVain = diaries.flatMap(({ child, arms }) =>
      child?.elsewhere
        ? []
        : arms.flatMap(({ stretches }) =>
            stretches.flatMap(({ situation: { need } }) =>
              domains.flatMap((domain) => need[domain].unanswered ?? []),
            ),
          ),
    );
    expect(inVain).not.toContain('noProduct');
  });
});

describe('the same child in two arms', () => {
  it('lives the same life where the arms are the same', () => {
    const file = 'test/experiment/one-regime-twice.yaml';
    const set = ['area.children=300', 'horizon.ageingIn=120', 'horizon.pilot=12'];
    const twice = loadScenario(file, { set, arms: ['first', 'second'] });
    for (const { arms } of diariesOf(twice)) expect(arms[2]).toEqual({ ...arms[1], arm: 'second' });
  });

  it('has the same need until some arm helps it', () => {
    // Without what a regime does to the need of all, helped or not.
    const alike = small(['trajectory', 'population'], ['arms.population.prevention.share=0']);
    let [compared, apart] = [0, 0];
    for (const diary of diariesOf(alike)) {
      const arms = ['trajectory', 'population'].map((arm) => monthsOf(diary, arm));
      const before = monthsOf(diary, 'today')(-1);
      let treated = before?.help.school !== undefined || before?.help.home !== undefined;
      for (let month = 0; month < 24; month++) {
        const [one, other] = arms.map((of) => of(month));
        if (!one || !other) continue;
        const levels = ({ need }: Situation) => [need.school.level, need.home.level];
        // Help of this month began after this month's need.
        if (!treated) expect(levels(one)).toEqual(levels(other));
        else if (`${levels(one)}` !== `${levels(other)}`) apart += 1;
        compared += treated ? 0 : 1;
        treated ||= [one, other].some(({ help }) => help.school || help.home);
      }
    }
    expect(compared).toBeGreaterThan(5000);
    expect(apart).toBeGreaterThan(20);
  });
});

/** Everything that can be read off the world's columns, read there. */
function tells(told: Situation, world: World, { products }: Rules, row: number): boolean {
  const idOf = (code: number | undefined) => products.list[(code ?? 0) - 1]?.id;
  const same = domains.every((domain) => {
    const { level, product, start, wait, since } = world[domain];
    const need = told.need[domain];
    const help = told.help[domain];
    return (
      need.level === level[row] &&
      need.waits?.product === idOf(wait[row]) &&
      (!need.waits || need.waits.since === since[row]) &&
      help?.product === idOf(product[row]) &&
      (!help || help.since === start[row])
    );
  });
  const sits = world.sitterSince[row] as number;
  return same && told.sitsSince === (sits > -32_768 ? sits : undefined);
}
