/** A few children for a short while in three arms: a film of them, and the diaries of some. */
import { chooseChildren } from '../../src/experiment/child/choose.ts';
import { followChildren } from '../../src/experiment/child/diary.ts';
import { film } from '../../src/experiment/film/film.ts';
import type { FilmMonth } from '../../src/experiment/film/film-month.ts';
import { loadScenario } from '../../src/scenario/load.ts';

export const scenario = loadScenario('scenarios/les.yaml', {
  set: ['area.children=600', 'horizon.ageingIn=24', 'horizon.pilot=30'],
  arms: ['trajectory', 'trajectoryCeiling', 'population'],
});

export const months: FilmMonth[] = [];
film(scenario, 'film', 0, (month) => months.push(month));

export const children = chooseChildren(scenario, 'film', 0, 2);
export const { diaries } = followChildren(
  scenario,
  'film',
  0,
  children.map(({ child }) => child.id),
);
