import { describe, expect, it } from 'vitest';
import { inForce, programmeFactor, takePart } from '../../../src/model/access/programme.ts';
import type { School } from '../../../src/population/population.ts';
import type { Programme } from '../../../src/scenario/scenario.ts';

const school = (index: number, kind: School['kind'], risk: number): School => ({
  index,
  kind,
  risk,
  board: '',
  swv: '',
  type: -1,
  coordinationHours: 1,
  caseHours: 1,
});
const schools = [
  school(0, 'po', 0.9),
  school(1, 'po', 1.4),
  school(2, 'vo', 2),
  school(3, 'po', 1.4),
  school(4, 'po', 1),
  school(5, 'po', 0.8),
];
const programme = (more: Partial<Programme> = {}): Programme => ({
  id: 'p',
  name: { nl: '', en: '' },
  source: [],
  reach: { ages: { from: 48, to: 144 }, kinds: ['po'], schools: 0.5, share: 0.5 },
  dose: { hoursPerWeekPerSchool: 0, hoursPerWeek: 0, weeks: 40 },
  price: 0,
  perYear: 0,
  payers: [],
  start: 3,
  end: 9,
  levers: [{ moves: 'up', domain: 'home', level: 1, factor: 0.6 }],
  ...more,
});

describe('the schools that take part', () => {
  it('are of the kinds in reach, most risk first, ties in their order, the share rounded up', () => {
    const { takesPart, schools: count } = takePart(programme(), schools);
    expect([...takesPart]).toEqual([0, 1, 0, 1, 1, 0]);
    expect(count).toBe(3);
    const reach = { ...programme().reach, schools: 0.21 };
    expect([...takePart(programme({ reach }), schools).takesPart]).toEqual([0, 1, 0, 1, 0, 0]);
  });

  it('are all or none at the ends', () => {
    const part = (share: number): number =>
      takePart(programme({ reach: { ...programme().reach, schools: share } }), schools).schools;
    expect([part(0), part(1)]).toEqual([0, 5]);
  });
});

it('a programme runs from its start to before its end', () => {
  const p = takePart(programme(), schools);
  expect([2, 3, 8, 9].map((month) => inForce(p, month))).toEqual([false, true, true, false]);
});

describe('what running programmes multiply a chance by', () => {
  const running = [takePart(programme(), schools)];
  const factor = (level: number, at: number, age: number): number =>
    programmeFactor(running, 'up', 'home', level, at, age);

  it('is the part of those who take part of the lever’s factor', () => {
    expect(factor(1, 1, 100)).toBe(0.8);
  });

  it('is 1 at other schools, ages, levels, domains and moves', () => {
    expect([factor(1, 0, 100), factor(1, -1, 100), factor(2, 1, 100)]).toEqual([1, 1, 1]);
    expect([factor(1, 1, 47), factor(1, 1, 48), factor(1, 1, 143), factor(1, 1, 144)]).toEqual([
      1, 0.8, 0.8, 1,
    ]);
    expect(programmeFactor(running, 'up', 'school', 1, 1, 100)).toBe(1);
    expect(programmeFactor(running, 'down', 'home', 1, 1, 100)).toBe(1);
  });

  it('is the product over levers and programmes; a lever without domain or level acts on all', () => {
    const levers = [
      { moves: 'up', factor: 0.5 },
      { moves: 'up', level: 1, factor: 2 },
    ] as const;
    const reach = { ...programme().reach, share: 1 };
    const both = [...running, takePart(programme({ levers, reach }), schools)];
    expect(programmeFactor(both, 'up', 'home', 1, 1, 100)).toBeCloseTo(0.8 * 0.5 * 2, 15);
    expect(programmeFactor(both, 'up', 'school', 2, 1, 100)).toBe(0.5);
    expect(programmeFactor([], 'up', 'home', 1, 1, 100)).toBe(1);
  });
});
