/** Has a film made on a thread of its own, and turns it at the pace that is wanted. */
import { openFilm } from '../../../app/film.ts';
import type { FilmMonth } from '../../../experiment/film/film-month.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { armsOf } from '../../arm-pair.ts';
import { type Film, type FilmAction, filmOf, paces } from './state.ts';

export interface Projector {
  /** The film, if it is being watched. */
  turn(film: Film | undefined): void;
  /** Stops it, and the thread. */
  close(): void;
  /** Resolves when the film is whole, or closed. */
  readonly ended: Promise<void>;
}

/** Milliseconds between two deliveries of new months. */
const delivery = 100;

/** Of the run's first replication. The arms that are shown first are lived first. */
export function openProjector(
  scenario: Scenario,
  seed: string | undefined,
  tell: (action: FilmAction) => void,
): Projector {
  const first = armsOf(filmOf(scenario).pair, scenario).map(({ id }) => id);
  const arms = [...new Set([...first, ...scenario.arms.map(({ id }) => id)])];
  let waiting: FilmMonth[] = [];
  let due: NodeJS.Timeout | undefined;
  let clock: NodeJS.Timeout | undefined;
  let turning: number | undefined;

  function deliver(): void {
    due = undefined;
    const months = waiting;
    waiting = [];
    tell({ type: 'filmed', months });
  }

  const film = openFilm({
    scenario,
    seed,
    arms,
    onMonth(month) {
      waiting.push(month);
      due ??= setTimeout(deliver, delivery);
    },
  });

  function turn(watched: Film | undefined): void {
    const pace = watched?.playing ? paces[watched.pace] : undefined;
    if (pace === turning) return;
    turning = pace;
    clearInterval(clock);
    if (pace !== undefined) clock = setInterval(() => tell({ type: 'tick' }), 1000 / pace);
  }

  return {
    turn,
    close() {
      turn(undefined);
      clearTimeout(due);
      void film.close();
    },
    // A simulation that throws does so in the run as well, which says so.
    ended: film.done.then(
      () => {},
      () => {},
    ),
  };
}
