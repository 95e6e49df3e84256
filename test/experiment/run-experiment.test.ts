import { afterEach, describe, expect, test } from 'vitest';
import type { Backend } from '../../src/experiment/backends/backend.ts';
import { inProcess } from '../../src/experiment/backends/in-process.ts';
import { workerPool } from '../../src/experiment/backends/worker-pool.ts';
import { ReplicationFailed } from '../../src/experiment/gather.ts';
import { outcomeOf } from '../../src/experiment/outcome.ts';
import { type Look, runExperiment } from '../../src/experiment/run-experiment.ts';
import { fakeScenario, fakeSimulate } from './fake.ts';

const worker = new URL('./fake-worker.ts', import.meta.url);
const here = (seed = 'a') =>
  inProcess((replication) => fakeSimulate(fakeScenario, seed, replication));
const threads = (workers: number, seed = 'a') =>
  workerPool({ scenario: fakeScenario, seed, check: false }, workers, worker);

let closed = 0;
/** Counts that the backend was let go, whatever happened. */
function watched(backend: Backend): Backend {
  closed--;
  const close = async () => {
    closed++;
    await backend.close();
  };
  return { ...backend, close };
}
afterEach(() => {
  expect(closed).toBe(0);
});

describe('an experiment gives the same outcomes', () => {
  test('for one, two and three workers', async () => {
    const expected = Array.from({ length: 8 }, (_, i) =>
      outcomeOf(fakeSimulate(fakeScenario, 'a', i)),
    );
    for (const backend of [here(), threads(2), threads(3)]) {
      const { outcomes, interrupted, precise } = await runExperiment(fakeScenario, {
        seed: 'a',
        backend: watched(backend),
      });
      expect(outcomes).toStrictEqual(expected);
      expect({ interrupted, precise }).toStrictEqual({ interrupted: false, precise: true });
    }
  });

  test('in whichever order replications finish', async () => {
    const finishing: number[] = [];
    const backwards: Backend = {
      workers: 8,
      close: async () => {},
      async simulate(replication) {
        for (let turns = 0; turns < 8 - replication; turns++) await Promise.resolve();
        return fakeSimulate(fakeScenario, 'a', replication);
      },
    };
    const { outcomes } = await runExperiment(fakeScenario, {
      backend: watched(backwards),
      onReplication: ({ replication }) => finishing.push(replication),
    });
    expect(finishing).toStrictEqual([7, 6, 5, 4, 3, 2, 1, 0]);
    expect(outcomes.map(({ replication }) => replication)).toStrictEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

test('progress counts what is finished of what is planned', async () => {
  const seen: string[] = [];
  await runExperiment(fakeScenario, {
    replications: 3,
    backend: watched(here()),
    onReplication: (_, { finished, planned }) => seen.push(`${finished}/${planned}`),
  });
  expect(seen).toStrictEqual(['1/3', '2/3', '3/3']);
});

test('a worker waits for what is done with a replication before it takes the next', async () => {
  const events: string[] = [];
  const backend = inProcess((replication) => {
    events.push(`simulate ${replication}`);
    return fakeSimulate(fakeScenario, 'a', replication);
  });
  await runExperiment(fakeScenario, {
    replications: 3,
    backend: watched(backend),
    async onReplication({ replication }) {
      await new Promise((resolve) => setImmediate(resolve));
      events.push(`done with ${replication}`);
    },
  });
  expect(events).toStrictEqual(
    [0, 1, 2].flatMap((number) => [`simulate ${number}`, `done with ${number}`]),
  );
});

test('what goes wrong with a replication afterwards ends the experiment', async () => {
  const failing = runExperiment(fakeScenario, {
    backend: watched(here()),
    onReplication: async ({ replication }) => {
      if (replication === 2) throw new Error('the disk is full');
    },
  });
  await expect(failing).rejects.toThrow('the disk is full');
});

describe('what is known of an earlier time', () => {
  test('is not simulated again, and counts like the rest', async () => {
    const simulated: number[] = [];
    const seen: string[] = [];
    const backend = inProcess((replication) => {
      simulated.push(replication);
      return fakeSimulate(fakeScenario, 'a', replication);
    });
    const { outcomes } = await runExperiment(fakeScenario, {
      replications: 4,
      backend: watched(backend),
      known: async (number) =>
        number % 2 === 0 ? fakeSimulate(fakeScenario, 'a', number) : undefined,
      onReplication: ({ replication }, { finished }) =>
        void seen.push(`${replication} ${finished}`),
    });
    expect(simulated).toStrictEqual([1, 3]);
    expect(seen).toStrictEqual(['0 1', '1 2', '2 3', '3 4']);
    expect(outcomes).toStrictEqual(
      [0, 1, 2, 3].map((number) => outcomeOf(fakeSimulate(fakeScenario, 'a', number))),
    );
  });
});

describe('aborting keeps what is finished', () => {
  test('in this thread', async () => {
    const abort = new AbortController();
    const experiment = await runExperiment(fakeScenario, {
      backend: watched(here()),
      signal: abort.signal,
      onReplication: (_, { finished }) => finished === 3 && abort.abort(),
    });
    expect(experiment.outcomes.map(({ replication }) => replication)).toStrictEqual([0, 1, 2]);
    expect(experiment.interrupted).toBe(true);
  });

  test('in threads, one of which is in the middle of a computation without end', async () => {
    const abort = new AbortController();
    const experiment = await runExperiment(fakeScenario, {
      seed: 'hangs',
      backend: watched(threads(2, 'hangs')),
      signal: abort.signal,
      onReplication: (_, { finished }) => finished === 7 && abort.abort(),
    });
    expect(experiment.outcomes.map(({ replication }) => replication)).toStrictEqual([
      0, 1, 3, 4, 5, 6, 7,
    ]);
    expect(experiment.interrupted).toBe(true);
  });

  test('before the first: nothing, but no failure', async () => {
    const { outcomes, interrupted } = await runExperiment(fakeScenario, {
      backend: watched(here()),
      signal: AbortSignal.abort(),
    });
    expect({ outcomes, interrupted }).toStrictEqual({ outcomes: [], interrupted: true });
  });

  test('after the last: everything, and nothing was interrupted', async () => {
    const abort = new AbortController();
    const { outcomes, interrupted } = await runExperiment(fakeScenario, {
      backend: watched(here()),
      signal: abort.signal,
      onReplication: (_, { finished }) => finished === 8 && abort.abort(),
    });
    expect(outcomes.length).toBe(8);
    expect(interrupted).toBe(false);
  });
});

test('a replication that throws is named, and stops the others', async () => {
  const failing = runExperiment(fakeScenario, { backend: watched(threads(2, 'throws')) });
  await expect(failing).rejects.toThrow(ReplicationFailed);
  await expect(failing).rejects.toThrow('replication 3: a law was broken');
});

describe('with a wanted precision', () => {
  test('it stops at the first planned look that is precise enough, for any number of workers', async () => {
    const options = { seed: 'a', precision: 0.55 };
    const one = await runExperiment(fakeScenario, { ...options, backend: watched(here()) });
    const three = await runExperiment(fakeScenario, { ...options, backend: watched(threads(3)) });
    expect(one.precise).toBe(true);
    // Looks are at 4, 6, 9, 14, 21, 32, 48, 64.
    expect([6, 9, 14, 21, 32, 48]).toContain(one.outcomes.length);
    expect(three.outcomes).toStrictEqual(one.outcomes);
    expect(one.level).toBeCloseTo(1 - 0.05 / 8, 12);
  });

  test('it tells at every look what is not known precisely enough yet', async () => {
    const looks: Look[] = [];
    const { outcomes } = await runExperiment(fakeScenario, {
      seed: 'a',
      precision: 0.55,
      backend: watched(here()),
      onLook: (look) => void looks.push(look),
    });
    expect(looks.at(-1)).toStrictEqual({ replications: outcomes.length, tooWide: [] });
    for (const { tooWide } of looks.slice(0, -1))
      expect(tooWide).toStrictEqual(['waiting.over3Months']);
    expect(looks.length).toBeGreaterThan(1);
  });

  test('it stops at the most there may be, and says that it is not precise', async () => {
    const { outcomes, precise, interrupted } = await runExperiment(fakeScenario, {
      precision: 1e-6,
      backend: watched(here()),
    });
    expect({ length: outcomes.length, precise, interrupted }).toStrictEqual({
      length: 64,
      precise: false,
      interrupted: false,
    });
  });
});

test('impossible numbers are refused', async () => {
  for (const options of [
    { replications: 0 },
    { replications: 1.5 },
    { precision: 0 },
    { precision: Number.NaN },
  ])
    await expect(runExperiment(fakeScenario, { ...options, backend: here() })).rejects.toThrow(
      RangeError,
    );
  await expect(runExperiment(fakeScenario, { workers: 0 })).rejects.toThrow('workers: expected');
});
