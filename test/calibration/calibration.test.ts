/**
 * Calibrated, not fed in: what today's practice comes out at in the default scenario, held against
 * published figures. One set of replications serves every test here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { generated } from '../../.build/readme/markers.ts';
import { simulate } from '../../src/model/simulate.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { heldOut } from './held-out.ts';
import { type Measured, measure } from './measured.ts';
import { entryEffect, literature } from './more-smw.ts';
import { isInside, type Row, rows, type Standing } from './rows.ts';
import { changes } from './steady.ts';
import { calibration } from './table.ts';

const project = join(import.meta.dirname, '../..');
const file = join(project, 'scenarios/zwolle-noord.yaml');

let measured: Measured;
let all: Row[];

beforeAll(async () => {
  measured = await measure();
  all = rows(measured);
}, 600_000);

const outside = (standing: Standing) =>
  all
    .filter((row) => row.standing === standing && !isInside(row))
    .map(({ id, simulated, range }) => `${id}: ${simulated} is not within ${range.join(' and ')}`);

const listed = (columns: Readonly<Record<string, ArrayLike<number>>>) =>
  Object.entries(columns).map(([id, values]) => [id, ...Array.from(values)]);

test('it is the default scenario that is measured', () => {
  const own = loadScenario(file, { arms: [] });
  for (const { replication, today } of measured.outcomes.slice(0, 2)) {
    const alone = simulate(own, own.experiment.seed, replication);
    expect(listed(today.years)).toStrictEqual(listed(alone.today.years));
  }
});

describe('published figures', () => {
  test('at most twelve are fitted, and all of them lie in their ranges', () => {
    expect(all.filter(({ standing }) => standing === 'fitted').length).toBeLessThanOrEqual(12);
    expect(outside('fitted')).toStrictEqual([]);
  });

  test('of the seven that are held out at least five lie in their ranges', () => {
    expect(all.filter(({ standing }) => standing === 'heldOut').map(({ id }) => id)).toStrictEqual(
      heldOut,
    );
    expect(outside('heldOut').length).toBeLessThanOrEqual(2);
  });

  test('places, euros and flows that follow from them lie in their ranges', () => {
    expect(outside('follows')).toStrictEqual([]);
  });

  test('home-sitters over three months are 1.4 to 3.1 in a thousand of those aged 5 to 16', () => {
    const perThousand = measured.today(
      (read) =>
        (1000 * read('today.homeSitters.over3Months')) / ((read('today.children.total') * 12) / 18),
    );
    const mean = perThousand.reduce((sum, value) => sum + value, 0) / perThousand.length;
    expect(mean).toBeGreaterThan(1.4);
    expect(mean).toBeLessThan(3.1);
  });
});

test('today’s practice is at rest: stocks change little in the last year before the pilot', () => {
  const moving = changes(measured)
    .filter(({ change: { low, high }, limit }) => low < -limit || high > limit)
    .map(({ id, change: { low, high } }) => `${id}: ${low} to ${high}`);
  expect(moving).toStrictEqual([]);
});

test('half as much school social work again does to youth help what the literature allows', () => {
  const { low, high } = entryEffect(measured);
  expect(low).toBeGreaterThan(literature[0]);
  expect(high).toBeLessThan(literature[1]);
});

test('the README shows this calibration', () => {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  expect(generated(readme, 'calibration')).toBe(calibration(measured));
});
