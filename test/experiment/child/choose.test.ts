import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ChildChoice,
  childKinds,
  chooseChildren,
} from '../../../src/experiment/child/choose.ts';
import type { SupportState } from '../../../src/language/quadrant.ts';
import { diariesOf, monthsOf, seed, small } from './small.ts';

const arms = ['trajectory', 'population'];
const scenario = small(arms, ['area.children=900', 'horizon.pilot=36']);
let chosen: ChildChoice[];
beforeAll(() => {
  chosen = chooseChildren(scenario, seed, 0, 4);
});

const of = (kind: string) => chosen.filter((one) => one.kind === kind);

describe('the children worth following', () => {
  it('are some of every kind, the same ones every time, and nobody twice', () => {
    for (const kind of childKinds) {
      expect(of(kind).length).toBeGreaterThan(0);
      expect(of(kind).length).toBeLessThanOrEqual(4);
    }
    expect(new Set(chosen.map(({ child }) => child.id)).size).toBe(chosen.length);
    expect(chooseChildren(scenario, seed, 0, 4)).toEqual(chosen);
    expect(chooseChildren(scenario, seed, 1, 4)).not.toEqual(chosen);
  });

  it('are here when the pilot starts', () => {
    for (const { child } of chosen) {
      expect(child.ageAtStart).toBeGreaterThanOrEqual(0);
      expect(child.ageAtStart).toBeLessThan(216);
      expect(child.elsewhere).toBe(false);
    }
  });

  it('are of their kind', () => {
    for (const { arms } of of('waits')) {
      const waited = arms.map((arm) => arm.waited);
      expect(Math.max(...waited)).toBeGreaterThan(3);
      expect(Math.min(...waited)).toBeLessThanOrEqual(3);
    }
    for (const { arms } of of('sits')) expect(arms.some(({ sat }) => sat > 0)).toBe(true);
    for (const { arms } of of('special'))
      expect(arms.some(({ special }) => special > 0)).toBe(true);
    for (const { arms } of of('nearby'))
      expect(arms.some(({ nearby, heavier }) => nearby > 0 && heavier === 0)).toBe(true);
  });

  it('have the months of their diaries', () => {
    const diaries = diariesOf(
      scenario,
      chosen.map(({ child }) => child.id),
    );
    const careers = new Set(scenario.products.filter((p) => p.career).map(({ id }) => id));
    chosen.forEach((choice, i) => {
      const diary = diaries[i];
      if (!diary) throw new Error('no diary');
      expect(diary.child).toEqual(choice.child);
      expect(choice.arms.map(({ arm }) => arm)).toEqual(arms);
      for (const { arm, waited, ...months } of choice.arms) {
        const lived = Array.from({ length: 36 }, (_, month) => monthsOf(diary, arm)(month)).flatMap(
          (situation) => situation ?? [],
        );
        const count = (is: (situation: (typeof lived)[number]) => boolean) =>
          lived.filter(is).length;
        const heavy = (state: SupportState) => ['q3', 'q4', 'oza'].includes(state);
        expect(months).toEqual({
          sat: count(({ sitsSince }) => sitsSince !== undefined),
          special: count(({ help }) => careers.has(help.school?.product ?? '')),
          nearby: count(({ support }) => support === 'q2'),
          heavier: count(({ support }) => heavy(support)),
        });
        const waits = lived.map(({ need }) => (need.school.waits || need.home.waits ? 'w' : '.'));
        const runs = waits.join('').split('.');
        expect(waited).toBe(Math.max(...runs.map((run) => run.length)));
      }
      if (choice.kind === 'special')
        expect(careers.has(monthsOf(diary, 'today')(-1)?.help.school?.product ?? '')).toBe(false);
    });
  });
});
