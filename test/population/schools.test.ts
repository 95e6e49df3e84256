import { describe, expect, it } from 'vitest';
import { FREE_CHOICE, riskByStretch } from '../../src/population/area.ts';
import { planSchools } from '../../src/population/schools.ts';
import { typesOfVoSchools } from '../../src/population/vo-types.ts';
import { scenarioWith } from './scenario-fragment.ts';

describe('the schools of 8,000 children', () => {
  const { list, count, first } = planSchools(scenarioWith());

  it('are as many as their pupils fill', () => {
    expect(count).toEqual({ preschool: 17, po: 15, sbo: 1, so: 1, vo: 3, vso: 1, pro: 1, mbo: 1 });
    expect(list.length).toBe(40);
  });

  it('stand together by kind, and boards take turns', () => {
    for (const [i, school] of list.entries()) expect(school.index).toBe(i);
    expect(list.slice(first.po, first.po + 3).map((s) => s.board)).toEqual([
      'north',
      'south',
      'north',
    ]);
  });

  it('have hours by kind, more where risk is higher, part of them for coordination', () => {
    const po = list.filter((s) => s.kind === 'po');
    const hours = po.map((s) => s.coordinationHours + s.caseHours);
    expect(hours.reduce((a, b) => a + b, 0)).toBeCloseTo(po.length * (4 + 1), 9);
    for (const s of po) {
      expect(s.coordinationHours + s.caseHours).toBeCloseTo(4 + s.risk, 12);
      expect(s.coordinationHours / (s.coordinationHours + s.caseHours)).toBeCloseTo(0.4, 12);
    }
    expect(hours.at(-1)).toBeGreaterThan(hours[0] ?? 0);
  });

  it('multiply VO hours by type', () => {
    const vo = list.filter((s) => s.kind === 'vo');
    expect(vo.map((s) => [s.type, s.coordinationHours + s.caseHours])).toEqual([
      [0, 6],
      [1, 10],
      [2, 16],
    ]);
  });
});

describe('the risk of schools', () => {
  const risk = [
    { id: 'low', share: 0.5, factor: 2 },
    { id: 'high', share: 0.5, factor: 6 },
  ];

  it('is that of their stretch of the area, against the mean, but for those who choose freely', () => {
    expect(riskByStretch(risk, 2)).toEqual([
      FREE_CHOICE + (1 - FREE_CHOICE) * 0.5,
      FREE_CHOICE + (1 - FREE_CHOICE) * 1.5,
    ]);
  });

  it('is the mean of the classes that meet in a school', () => {
    expect(riskByStretch(risk, 1)).toEqual([1]);
    expect(riskByStretch(risk, 3)[1]).toBeCloseTo(1, 12);
  });
});

describe('few or many children', () => {
  it('none have no school', () => {
    expect(planSchools(scenarioWith({ area: { children: 0 } })).list).toEqual([]);
  });

  it('one has a school of every kind to go to', () => {
    const { count } = planSchools(scenarioWith({ area: { children: 1 } }));
    expect(Object.values(count)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it('no preschool and no MBO without pupils for them', () => {
    const { count } = planSchools(
      scenarioWith({ schools: { toMbo: 0, preschool: { from: 30, share: 0 } } }),
    );
    expect([count.preschool, count.mbo]).toEqual([0, 0]);
  });

  it('more schools than the index can hold are refused', () => {
    expect(() => planSchools(scenarioWith({ area: { children: 20_000_000 } }))).toThrow(
      /schools: expected at most 65535/,
    );
  });
});

describe('types of VO schools', () => {
  it('go by share of the pupils, the largest first', () => {
    const scenario = scenarioWith();
    expect(typesOfVoSchools(scenario, 1)).toEqual([0]);
    expect(typesOfVoSchools(scenario, 2)).toEqual([0, 1]);
    const uneven = scenarioWith({
      schools: {
        voTypes: [0.7, 0.2, 0.1].map((share, i) => ({ id: `${i}`, share, hoursFactor: 1 })),
      },
    });
    expect(typesOfVoSchools(uneven, 3)).toEqual([0, 0, 1]);
    const many = typesOfVoSchools(scenario, 100);
    expect([0, 1, 2].map((type) => many.filter((t) => t === type).length)).toEqual([40, 35, 25]);
  });
});
