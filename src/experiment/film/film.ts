/** One replication told month by month: the last year of today's practice, then every arm's pilot side by side. */
import { FLOWS, takeSnapshot } from '../../model/outcomes/flows.ts';
import { copySnapshot, createSnapshot, type Snapshot } from '../../model/outcomes/snapshot.ts';
import type { ReplicationRecord } from '../../model/record.ts';
import { simulate, type Watch } from '../../model/simulate.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type FilmMonth, filmMonth } from './film-month.ts';

/** `show` gets a month as soon as it was lived, of every arm in turn. Returns the record of what was shown. */
export function film(
  scenario: Scenario,
  seed: string,
  replication: number,
  show: (month: FilmMonth) => void,
): ReplicationRecord {
  return simulate(scenario, seed, replication, { watch: camera(show) });
}

/** Today's year begins a picture earlier, so that its first month has flows too. */
const FIRST = -12;

function camera(show: (month: FilmMonth) => void): Watch {
  const pictures = new Map<string, Snapshot>();
  let today: Snapshot | undefined;
  return (arm, world, rules, m) => {
    const { month } = m.clock;
    if (month < FIRST - 1) return;
    let picture = pictures.get(arm);
    if (!picture) {
      picture = createSnapshot(world.population.rows);
      if (rules.baseline && today) copySnapshot(today, picture);
      pictures.set(arm, picture);
    }
    if (!rules.baseline) today = picture;
    const flows = new Float64Array(FLOWS);
    takeSnapshot(world, rules, m, picture, flows);
    if (month >= FIRST) show(filmMonth(arm, rules, m, flows));
  };
}
