import { describe, expect, test } from 'vitest';
import { measureOf } from '../../src/reports/sweep/measures.ts';
import type { SweepTold } from '../../src/reports/sweep/told.ts';
import { sweptArm } from '../../src/results/sweep/sweep-row.ts';
import { heatMap } from '../../src/tui/map/heat-map.ts';
import type { Mapping } from '../../src/tui/map/state.ts';
import { themeFor } from '../../src/tui/theme.ts';
import { rowsOf, varied } from './some-map.ts';
import { found, mapFilling, mapOpened, mapped, mapStopped, press, screenOf } from './states.ts';

const screen = (state: Parameters<typeof screenOf>[0]) => screenOf(state) as Mapping;

describe('shrinkage and prevention together', () => {
  test('is asked from the threshold of an arm, and left for it', () => {
    expect(screen(mapOpened)).toMatchObject({ name: 'map', arm: 'population', phase: 'computing' });
    expect(screenOf(press(mapped, 'esc'))).toBe(screenOf(found));
  });

  test('stops at Esc, can be gone on with, and is left at the next Esc', () => {
    expect(screen(press(mapFilling, 'esc')).phase).toBe('stopping');
    expect(screen(press(mapStopped, 'r')).phase).toBe('computing');
    expect(screenOf(press(mapStopped, 'esc')).name).toBe('threshold');
  });

  test('is seen by one measure or another', () => {
    expect(screen(press(mapped, 'right')).shown).toBe(1);
    expect(screen(press(mapped, 'left')).shown).toBe(-1);
  });
});

describe('the map', () => {
  const { scenario: base, design, seed, replications } = varied;
  const draw = (points: number, width = 80) => {
    const arm = sweptArm(base, design);
    const rest = { arm, rows: rowsOf(points), shown: [], language: 'nl' } as const;
    const told: SweepTold = { base, design, seed, replications, ...rest };
    const lines = heatMap(
      measureOf('waiting.over3Months', told),
      told,
      themeFor({ NO_COLOR: '1' }),
      width,
    );
    return lines.map((line) => line.replaceAll('\u00a0', ' '));
  };

  test('has a level, a number and a verdict for each combination, and a name along each axis', () => {
    const lines = draw(36);
    expect(lines[0]).toMatch(/→ deel voor preventie \(populatie\)$/);
    expect(lines[1]).toMatch(/^ +0 % +1 % +2 % +3 % +4 % +5 %$/);
    for (const line of lines.slice(2, 8))
      expect(line).toMatch(/^ *\d+ %( +[▁▃▅▇] [\d.,]+ [✓✗?]){6}$/);
    expect(lines[8]).toBe('↑ krimp per jaar (populatie)');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(lines.join('')).toContain('▁');
    expect(lines.join('')).toContain('▇');
  });

  test('gives up spaces and then numbers where there is little room', () => {
    for (const width of [60, 50, 40])
      for (const line of draw(36, width)) expect(line.length).toBeLessThanOrEqual(width);
    expect(draw(36, 60)[2]).toMatch(/( +[▁▃▅▇][\d.,]+[✓✗?]){6}$/);
    expect(draw(36, 40)[2]).toMatch(/( +[▁▃▅▇][✓✗?]){6}$/);
  });

  test('fills in', () => {
    const known = (lines: readonly string[]) => lines.join('').match(/[▁▃▅▇]/g)?.length ?? 0;
    expect(known(draw(0))).toBe(0);
    expect(known(draw(7))).toBe(7);
    expect(draw(7).join('').match(/·/g)?.length).toBe(29);
  });
});
