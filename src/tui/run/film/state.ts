/** One replication as it is watched: two arms side by side, month by month, at somebody's own pace. Pure. */
import type { FilmMonth } from '../../../experiment/film/film-month.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { armsOf, type Pair, pairAfter, usualPair } from '../../arm-pair.ts';

export interface Film {
  readonly pair: Pair;
  /** By arm its months from the pilot's first, as far as they were lived. */
  readonly reels: Readonly<Record<string, readonly FilmMonth[]>>;
  /** The month that is seen: 0 is the pilot's first. */
  readonly at: number;
  readonly playing: boolean;
  /** A place in `paces`. */
  readonly pace: number;
}

/** Months a second. */
export const paces = [0.5, 1, 2, 4, 8] as const;

export function filmOf(scenario: Scenario): Film {
  return { pair: usualPair(scenario), reels: {}, at: 0, playing: true, pace: paces.indexOf(2) };
}

export type FilmAction =
  | { readonly type: 'filmed'; readonly months: readonly FilmMonth[] }
  /** It is time for the next month. */
  | { readonly type: 'tick' }
  | { readonly type: 'pause' }
  | { readonly type: 'step' | 'faster' | 'pairUp'; readonly by: 1 | -1 }
  /** Year 1 is the pilot's first. */
  | { readonly type: 'jump'; readonly year: number };

export function filming(film: Film, action: FilmAction, scenario: Scenario): Film {
  const last = scenario.horizon.pilot - 1;
  switch (action.type) {
    case 'filmed':
      return { ...film, reels: spliced(film.reels, action.months) };
    case 'tick':
      return film.playing ? shown(film, film.at + 1, scenario, film.at + 1 < last) : film;
    case 'pause':
      return film.at === last
        ? { ...film, at: 0, playing: true }
        : { ...film, playing: !film.playing };
    case 'step':
      return shown(film, film.at + action.by, scenario, false);
    case 'jump':
      return shown(film, 12 * (action.year - 1), scenario, film.playing);
    case 'faster': {
      const pace = Math.max(0, Math.min(paces.length - 1, film.pace + action.by));
      return { ...film, pace };
    }
    case 'pairUp':
      return { ...film, pair: pairAfter(film.pair, scenario, action.by) };
  }
}

/** The months that are seen; undefined until both arms have lived them. */
export function picturesOf(film: Film, scenario: Scenario): readonly FilmMonth[] | undefined {
  const pictures = armsOf(film.pair, scenario).map(({ id }) => film.reels[id]?.[film.at]);
  return pictures.every((picture) => picture !== undefined) ? pictures : undefined;
}

/** Another month, if both arms have lived it; else all stays as it is, and playing goes on as soon as they have. */
function shown(film: Film, at: number, scenario: Scenario, playing: boolean): Film {
  const next = { ...film, at, playing };
  return picturesOf(next, scenario) === undefined ? film : next;
}

function spliced(reels: Film['reels'], months: readonly FilmMonth[]): Film['reels'] {
  const longer: Record<string, FilmMonth[]> = {};
  for (const month of months) {
    if (month.month < 0) continue;
    longer[month.arm] ??= [...(reels[month.arm] ?? [])];
    longer[month.arm]?.push(month);
  }
  return { ...reels, ...longer };
}
