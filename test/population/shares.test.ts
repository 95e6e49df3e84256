import { describe, expect, it } from 'vitest';
import { idAfterMoves } from '../../src/population/identity.ts';
import { synthesize } from '../../src/population/synthesize.ts';
import { keyOf } from '../../src/random/seed.ts';
import { at, familyRows } from './laws.ts';
import { scenarioWith } from './scenario-fragment.ts';

const scenario = scenarioWith({
  area: { children: 100_000 },
  schools: { nonResident: { perResident: 0 } },
});
const population = synthesize(scenario, keyOf('shares', 1));
const { families, frailty, risk, birthMonth, start, end, schools } = population;

/** The count lies within 4.5 standard deviations of a binomial's mean. */
function expectShare(count: number, of: number, share: number): void {
  const z = (count - of * share) / Math.sqrt(of * share * (1 - share));
  expect(Math.abs(z), `${count} of ${of}, expected ${share}`).toBeLessThan(4.5);
}

const eldest = Array.from({ length: families.count }, (_, f) => at(familyRows(families, f), 0));
const childrenOf = (f: number) => familyRows(families, f).length;

describe('families', () => {
  it('are of the sizes asked for', () => {
    const span = 3 * scenario.demography.birthGap.to;
    const whole = eldest.map((row, f) => [at(birthMonth, row), f] as const);
    // Founded late enough to have no child before the run, early enough to have none after it.
    const seen = whole
      .filter(([month]) => month >= start + span && month < end - span)
      .map(([, f]) => f);
    scenario.demography.familySize.forEach((share, i) => {
      expectShare(seen.filter((f) => childrenOf(f) === i + 1).length, seen.length, share);
    });
  });

  it('have one parent as often as asked for', () => {
    const single = families.oneParent.reduce((sum, one) => sum + one, 0);
    expectShare(single, families.count, scenario.demography.oneParent);
  });

  it('are as frail, and at risk, as asked for', () => {
    scenario.demography.frailty.forEach(({ share }, i) => {
      expectShare(eldest.filter((row) => frailty[row] === i).length, families.count, share);
    });
    scenario.area.risk.forEach(({ share }, i) => {
      expectShare(eldest.filter((row) => risk[row] === i).length, families.count, share);
    });
  });

  it('have gaps between births that are spread evenly', () => {
    const { from, to } = scenario.demography.birthGap;
    const counts = new Array<number>(to - from + 1).fill(0);
    let gaps = 0;
    eldest.forEach((row, f) => {
      const month = at(birthMonth, row);
      // Only where the first gap cannot run over the edge.
      if (month < start + to || month + to >= end || childrenOf(f) < 2) return;
      const gap = at(birthMonth, at(familyRows(families, f), 1)) - month;
      counts[gap - from] = (counts[gap - from] ?? 0) + 1;
      gaps++;
    });
    for (const count of counts) expectShare(count, gaps, 1 / counts.length);
  });
});

describe('moves', () => {
  it('are as many as the monthly chance of families who can', () => {
    let months = 0;
    for (let f = 0; f < families.count; f++) {
      const rows = familyRows(families, f);
      const first = at(birthMonth, at(rows, 0));
      const last = at(birthMonth, at(rows, rows.length - 1));
      months += Math.min(end, last + 216) - 1 - first;
    }
    const moves = population.moves.reduce((sum, movers) => sum + movers.length, 0);
    expectShare(moves, months, scenario.demography.moves);
  });

  it('leave everybody an id of their own, and almost never come round to the first', () => {
    const generation = new Uint8Array(families.count);
    const ids = new Set(population.id);
    let given = population.rows;
    for (const movers of population.moves)
      for (const f of movers) {
        generation[f] = at(generation, f) + 1;
        if (at(generation, f) > 7) continue;
        for (const row of familyRows(families, f)) {
          ids.add(idAfterMoves(at(population.id, row), at(generation, f)));
          given++;
        }
      }
    expect(ids.size).toBe(given);
    const most = generation.reduce((a, b) => Math.max(a, b));
    console.log(`most moves in one place: ${most}`);
    expect(generation.filter((moves) => moves > 7).length).toBeLessThan(5);
  });
});

describe('schools', () => {
  const pupils = (column: Uint16Array) => {
    const counts = new Array<number>(schools.length).fill(0);
    for (const school of column) if (school !== 65535) counts[school] = (counts[school] ?? 0) + 1;
    return counts;
  };

  it('share the VO pupils as their types do', () => {
    const counts = pupils(population.vo);
    scenario.schools.voTypes.forEach(({ share }, type) => {
      const here = schools
        .filter((s) => s.kind === 'vo' && s.type === type)
        .map((s) => counts[s.index] ?? 0);
      expectShare(
        here.reduce((a, b) => a + b, 0),
        population.rows,
        share,
      );
      for (const count of here) expectShare(count, population.rows, share / here.length);
    });
  });

  it('get the share of children that goes to MBO, and to preschool', () => {
    const attending = (column: Uint16Array) => pupils(column).reduce((a, b) => a + b, 0);
    expectShare(attending(population.mbo), population.rows, scenario.schools.toMbo);
    const share = scenario.schools.preschool.share;
    const groups = eldest.filter((row) => population.preschool[row] !== 65535).length;
    expectShare(groups, families.count, share);
  });

  it('differ in risk, as their pupils do', () => {
    const counts = pupils(population.po);
    const factors = new Array<number>(schools.length).fill(0);
    for (let row = 0; row < population.rows; row++) {
      const school = at(population.po, row);
      factors[school] = (factors[school] ?? 0) + (scenario.area.risk[at(risk, row)]?.factor ?? 0);
    }
    const po = schools.filter((s) => s.kind === 'po');
    for (const { index, risk: expected } of po)
      expect(Math.abs((factors[index] ?? 0) / (counts[index] ?? 1) - expected)).toBeLessThan(0.1);
    expect(Math.max(...po.map((s) => s.risk))).toBeGreaterThan(1.3);
    expect(po.reduce((sum, s) => sum + s.risk, 0) / po.length).toBeCloseTo(1, 12);
  });
});
