import { expect, test } from 'vitest';
import { openProjector } from '../../src/tui/run/film/projector.ts';
import { type Film, type FilmAction, filming, filmOf } from '../../src/tui/run/film/state.ts';
import { scenario } from './lived.ts';

/** A film that is watched, until somebody has seen enough of it. */
function watch(enough: (film: Film, ticks: number) => boolean): Promise<Film> {
  let film = filmOf(scenario);
  let ticks = 0;
  return new Promise((resolve) => {
    const projector = openProjector(scenario, 'film', (action: FilmAction) => {
      if (action.type === 'tick') ticks++;
      film = filming(film, action, scenario);
      projector.turn(film);
      if (!enough(film, ticks)) return;
      projector.close();
      void projector.ended.then(() => resolve(film));
    });
    projector.turn({ ...film, pace: 4 });
  });
}

test('the arms that are shown first are filmed first, and then all others', async () => {
  const arms: string[] = [];
  const film = await watch(({ reels }) => {
    arms.push(...Object.keys(reels).filter((arm) => !arms.includes(arm)));
    return Object.values(reels).filter(({ length }) => length === 30).length === 3;
  });
  expect(arms).toStrictEqual(['trajectory', 'population', 'trajectoryCeiling']);
  expect(film.reels['population']?.map(({ month }) => month)).toStrictEqual([...Array(30).keys()]);
});

test('it goes on by itself', async () => {
  const film = await watch(({ at }) => at === 2);
  expect(film.playing).toBe(true);
});

test('nothing more is told once it is closed', async () => {
  let told = 0;
  const projector = openProjector(scenario, 'film', () => {
    told++;
    projector.close();
  });
  projector.turn(filmOf(scenario));
  await projector.ended;
  expect(told).toBeLessThanOrEqual(1);
});
