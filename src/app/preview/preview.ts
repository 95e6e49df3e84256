/**
 * What a change does, roughly and at once, while somebody makes it: a few replications of a small sample, with the same
 * children and the same luck without and with the change. It is simulated in other threads. What has begun is not broken off,
 * since a thread that is stopped must warm up again: it takes less than a second, and then what is wanted by that time is next.
 */
import type { PointBackend } from '../../experiment/backends/point-backend.ts';
import type { Outcome } from '../../experiment/outcome.ts';
import { outcomeOfPoint } from '../../experiment/points/finished-job.ts';
import type { Group } from '../../experiment/points/group.ts';
import { planPoints } from '../../experiment/points/plan.ts';
import type { Glimpse } from '../../results/effects.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { sampleOf } from './sample.ts';

export interface PreviewOptions {
  readonly backend: PointBackend;
  readonly seed: string;
  /** More are not made. */
  readonly replications?: number | undefined;
  /** Called after every replication that says something about what is wanted. */
  readonly onGlimpse: (glimpse: Glimpse) => void;
}

export interface Preview {
  /** From now on with this change; undefined: none. */
  change(scenario: Scenario | undefined): void;
  /** Resolves when nothing runs any more. */
  close(): Promise<void>;
}

/** From four on an interval says something; more than twelve make it little narrower. */
export const mostReplications = 12;

/** Begins at once with the scenario as it is. Failures of a simulation are thrown by `ended`. */
export function openPreview(
  scenario: Scenario,
  { backend, seed, replications = mostReplications, onGlimpse }: PreviewOptions,
): Preview & { readonly ended: Promise<void> } {
  const without = side(scenario);
  let changed: Side | undefined;
  let closed = false;
  let busy = 0;
  let end: (error?: unknown) => void = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = (error) => (error === undefined ? resolve() : reject(error));
  });

  /** The lowest replication that is missing, first without the change. */
  function next(): { of: Side; replication: number } | undefined {
    for (let replication = 0; replication < replications; replication++)
      for (const of of [without, changed])
        if (of !== undefined && !of.begun.has(replication)) return { of, replication };
    return undefined;
  }

  function wake(): void {
    while (!closed && busy < backend.workers) {
      const job = next();
      if (job === undefined) return;
      busy++;
      job.of.begun.add(job.replication);
      void simulate(job.of, job.replication)
        .catch((error: unknown) => {
          if (!closed) end(error);
        })
        .finally(() => {
          busy--;
          wake();
        });
    }
  }

  async function simulate(of: Side, replication: number): Promise<void> {
    const group = await of.group;
    const [member] = group.members;
    if (member === undefined) return;
    const task = { members: group.members, seed, check: false, replication };
    const job = await backend.simulate(group, task, never);
    const [reason] = job.points;
    if (typeof reason === 'object') throw new Error(reason.en);
    const outcome = outcomeOfPoint(job, member, 0);
    if (closed || outcome === undefined) return;
    of.outcomes.set(replication, outcome);
    if (of === without || of === changed) tell();
  }

  function tell(): void {
    const both = [...without.outcomes.keys()]
      .filter((replication) => changed?.outcomes.has(replication) ?? true)
      .sort((a, b) => a - b);
    const of = ({ outcomes }: Side) =>
      both.map((replication) => outcomes.get(replication) as Outcome);
    onGlimpse({ without: of(without), changed: changed && of(changed) });
  }

  wake();
  return {
    change(scenario) {
      changed = scenario && side(scenario);
      tell();
      wake();
    },
    async close() {
      if (closed) return ended;
      closed = true;
      await backend.close();
      end();
    },
    ended,
  };
}

interface Side {
  readonly group: Promise<Group>;
  readonly begun: Set<number>;
  readonly outcomes: Map<number, Outcome>;
}

function side(scenario: Scenario): Side {
  const points = { count: 1, scenario: () => sampleOf(scenario).scenario };
  const group = planPoints(points, { onFailure: 'stop' }).then(({ groups }) => groups[0] as Group);
  // Whoever wants it hears what went wrong.
  group.catch(() => {});
  return { group, begun: new Set(), outcomes: new Map() };
}

const never = new AbortController().signal;
