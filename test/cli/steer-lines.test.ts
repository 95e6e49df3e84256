/** A steering group without a screen: what is read out, what is typed, and the log that is left. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decided } from '../../src/app/decided.ts';
import { readGiven } from '../../src/cli/given.ts';
import { steerByLine } from '../../src/cli/line-mode/steer.ts';
import { exit } from '../../src/cli/streams.ts';
import { digestOf } from '../../src/experiment/digest.ts';
import { replicate } from '../../src/experiment/replicate.ts';
import { elsewhere } from '../temporary.ts';

elsewhere();
const set = ['area.children=400', 'horizon.ageingIn=24', 'horizon.pilot=12'];

/** Answers these lines and is gone. */
async function talked(...lines: string[]) {
  const said: string[] = [];
  const talk = {
    say: (line: string) => void said.push(line),
    hear: async () => lines.shift(),
    end: () => {},
  };
  const status = await steerByLine('les', readGiven([], { set, seed: 's' }, 'nl'), talk);
  return { status, said, text: said.join('\n').replaceAll('\u00a0', ' ') };
}
const logs = () => readdirSync('.').toSorted();

describe('line by line', () => {
  test('whoever decides nothing leaves nothing', async () => {
    const { status, text } = await talked('1', '1', '1');
    expect(status).toBe(exit.done);
    expect(text).toContain('kwartaalgesprek, jaar 1, kwartaal 4.');
    expect(text).toMatch(/wacht langer dan drie maanden: \S+, zonder besluiten \S+, afspraak: /);
    expect(text).toContain('Er is niets besloten');
    expect(logs()).toEqual([]);
  });

  test('a measure needs a reason; the log gives the same future', async () => {
    // Two hours, then prevention; no reason the first time.
    const { text } = await talked('2', 'x', '2', '5', '3', '1', '', '1', 'omdat', '1', '1');
    expect(text).toContain('extra SMW per week: 2 uur per school, gekozen');
    expect(text).toContain('zonder reden is het geen besluit');
    const [log = ''] = logs();
    expect(text).toContain(`De besluiten staan in ${log}.`);
    expect(readFileSync(log, 'utf8')).toContain('reason: omdat');
    const [, digest] = /vingerafdruk van deze toekomst: (\w+)/.exec(text) ?? [];
    const { scenario, seed } = decided('les', log, { set });
    expect(digestOf([replicate({ scenario, seed, check: false }, 0)])).toBe(digest);
  });

  test('whoever stops halfway keeps what was decided by then', async () => {
    const before = logs();
    const { status, text } = await talked('2', '1', '1', 'eerst dit', '');
    expect(status).toBe(exit.done);
    const [log = ''] = logs().filter((name) => !before.includes(name));
    expect(text).toContain(`De besluiten staan in ${log}.`);
    expect(readFileSync(log, 'utf8')).toMatch(/lived: 2[\s\S]*reason: eerst dit/);
  });
});
