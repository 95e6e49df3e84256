/** A film from its own thread: the same months, and no more of them once it is closed. */
import { expect, it } from 'vitest';
import { openFilm } from '../../src/app/film.ts';
import { film } from '../../src/experiment/film/film.ts';
import type { FilmMonth } from '../../src/experiment/film/film-month.ts';
import { replicate } from '../../src/experiment/replicate.ts';
import { loadScenario } from '../../src/scenario/load.ts';

const set = ['area.children=300', 'horizon.ageingIn=24', 'horizon.pilot=12'];
const scenario = loadScenario('scenarios/les.yaml', { set, arms: ['trajectory', 'population'] });

it('shows what is simulated here, and is the replication of the run', async () => {
  const here: FilmMonth[] = [];
  film(scenario, 'thread', 2, (month) => here.push(month));
  const shown: FilmMonth[] = [];
  const onMonth = (month: FilmMonth) => shown.push(month);
  const { done } = openFilm({ scenario, seed: 'thread', replication: 2, onMonth });
  const design = { scenario, seed: 'thread', check: false };
  expect(await done).toBe(replicate(design, 2).digest);
  expect(shown).toEqual(here);
});

it('shows the arms that are asked for, and knows which there are', async () => {
  const arms = new Set<string>();
  const onMonth = ({ arm }: FilmMonth) => arms.add(arm);
  await openFilm({ scenario, arms: ['population'], onMonth }).done;
  expect([...arms]).toEqual(['today', 'population']);
  const open = () => openFilm({ scenario, arms: ['nobody'], onMonth });
  expect(open).toThrow(/expected some of trajectory, population, got nobody/);
});

it('shows nothing more once it is closed, or its signal aborts', async () => {
  let shown = 0;
  const film = openFilm({
    scenario,
    onMonth: () => {
      shown += 1;
      void film.close();
    },
  });
  expect(await film.done).toBeUndefined();
  const stop = new AbortController();
  const other = openFilm({
    scenario,
    signal: stop.signal,
    onMonth: () => {
      shown += 1;
      stop.abort();
    },
  });
  expect(await other.done).toBeUndefined();
  expect(shown).toBe(2);
  const early = openFilm({ scenario, signal: AbortSignal.abort(), onMonth: () => (shown += 1) });
  expect(await early.done).toBeUndefined();
  expect(shown).toBe(2);
});

it('fails with the reason when the simulation does', async () => {
  const products = [...scenario.products, ...scenario.products];
  const { done } = openFilm({ scenario: { ...scenario, products }, onMonth: () => {} });
  await expect(done).rejects.toThrow(/products: expected at most 15/);
});
