/** The verb *film*: one replication month by month, in arms side by side, while it is being lived. */
import { type Looking, lookInThread } from '../experiment/backends/look-thread.ts';
import type { FilmMonth } from '../experiment/film/film-month.ts';
import { closing, type SightOptions, sightOf } from './sight.ts';

export interface FilmOptions extends SightOptions {
  /**
   * Called for the twelve months of today, and then for every month of the pilot in every arm, arm by arm. A whole
   * film is small: keep it, and play it at any pace.
   */
  readonly onMonth: (month: FilmMonth) => void;
}

/**
 * Its `done` has the digest of the replication shown: with all arms, that of the run. Throws a RangeError for an arm
 * that the scenario does not have.
 */
export function openFilm({ onMonth, ...options }: FilmOptions): Looking<string> {
  return closing(lookInThread('film', sightOf(options), {}, onMonth), options.signal);
}
