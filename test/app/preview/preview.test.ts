import { expect, test } from 'vitest';
import { openScenario } from '../../../src/app/open-scenario.ts';
import { openPreview } from '../../../src/app/preview/preview.ts';
import { pointBackend } from '../../../src/experiment/backends/choose-points.ts';
import type { PointBackend } from '../../../src/experiment/backends/point-backend.ts';
import { outcomeOf } from '../../../src/experiment/outcome.ts';
import { replicate } from '../../../src/experiment/replicate.ts';
import type { Glimpse } from '../../../src/results/effects.ts';

const small = ['area.children=150', 'horizon.ageingIn=12', 'horizon.runIn=12', 'horizon.pilot=12'];
const scenario = openScenario('les', { set: small });
const shrunk = openScenario('les', { set: [...small, 'budget.shrinkPerYear=0.2'] });
const poorer = openScenario('les', { set: [...small, 'budget.shrinkPerYear=0.4'] });
const seed = 'preview';

/** Opens one, and says what was glimpsed until a glimpse is as wanted. */
function opened(backend: PointBackend = pointBackend(1)) {
  const glimpses: Glimpse[] = [];
  let look = () => {};
  const preview = openPreview(scenario, {
    backend,
    seed,
    replications: 3,
    onGlimpse(glimpse) {
      glimpses.push(glimpse);
      look();
    },
  });
  const until = (wanted: (glimpse: Glimpse) => boolean) =>
    new Promise<Glimpse>((resolve) => {
      look = () => {
        const last = glimpses.at(-1);
        if (last !== undefined && wanted(last)) resolve(last);
      };
      look();
    });
  return { preview, glimpses, until };
}

const alone = (of: typeof scenario) =>
  Array.from({ length: 3 }, (_, replication) =>
    outcomeOf(replicate({ scenario: of, seed, check: false }, replication)),
  );

test('without a change it grows by itself, and is bit for bit a run', async () => {
  const { preview, until } = opened();
  const { without, changed } = await until((glimpse) => glimpse.without.length === 3);
  expect(changed).toBeUndefined();
  expect(without).toStrictEqual(alone(scenario));
  await preview.close();
  await preview.ended;
});

test('a change is shown beside the same replications without it', async () => {
  const { preview, glimpses, until } = opened();
  preview.change(shrunk);
  const last = await until(({ changed }) => changed?.length === 3);
  expect(last).toStrictEqual({ without: alone(scenario), changed: alone(shrunk) });
  for (const { without, changed } of glimpses)
    expect(changed?.map(({ replication }) => replication)).toStrictEqual(
      changed && without.map(({ replication }) => replication),
    );
  await preview.close();
});

test('only the last change counts, and none is none', async () => {
  const { preview, until } = opened();
  preview.change(shrunk);
  preview.change(poorer);
  const { changed } = await until((glimpse) => glimpse.changed?.length === 3);
  expect(changed).toStrictEqual(alone(poorer));
  preview.change(undefined);
  const last = await until((glimpse) => glimpse.changed === undefined);
  expect(last.without.length).toBe(3);
  await preview.close();
});

test('when it is closed nothing is told any more', async () => {
  const { preview, glimpses } = opened();
  await preview.close();
  await preview.ended;
  const told = glimpses.length;
  preview.change(shrunk);
  await new Promise(setImmediate);
  expect(glimpses.slice(told).every(({ changed }) => changed?.length === 0)).toBe(true);
});

test('what goes wrong in a simulation ends it', async () => {
  const broken: PointBackend = {
    workers: 1,
    simulate: () => Promise.reject(new Error('no')),
    close: async () => {},
  };
  const { preview } = opened(broken);
  await expect(preview.ended).rejects.toThrow('no');
  await preview.close();
});
