/** A steering group plays a pilot: it decides, says why, leaves and comes back, and the log gives the same future again. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporary } from '../temporary.ts';
import { key, launch } from './terminal.ts';

const program = join(import.meta.dirname, '../../dist/cli.js');
/** Few children for a year, so that living them takes no time. */
const small = ['area.children=400', 'horizon.ageingIn=24', 'horizon.pilot=12'].flatMap((one) => [
  '--set',
  one,
]);
const patient = { timeout: 90_000 };
const right = '\x1b[C';

describe.each([
  {
    language: 'nl',
    columns: 80,
    rows: 24,
    meeting: (quarter: number) => `kwartaalgesprek, jaar 1, kwartaal ${quarter}`,
    needsReason: 'zonder reden is het geen besluit',
    hours: '< 1 uur per school >',
    log: 'besluiten-les-',
    kept: '1 besluit, bewaard in besluiten-les-',
    left: 'De besluiten staan in besluiten-les-',
    unfinished: 'een spel dat niet uit is',
    end: 'In deze ene toekomst, vergeleken met geen besluiten:',
    digest: 'vingerafdruk van deze toekomst:',
    compared: 'besluiten − zonder besluiten',
    done: 'Enter voor de vergelijking',
    home: 'Welk gebied wilt u doorrekenen?',
  },
  {
    language: 'en',
    columns: 120,
    rows: 40,
    meeting: (quarter: number) => `quarterly meeting, year 1, quarter ${quarter}`,
    needsReason: 'without a reason it is no decision',
    hours: '< 1 hour per school >',
    log: 'decisions-les-',
    kept: '1 decision, kept in decisions-les-',
    left: 'The decisions are in decisions-les-',
    unfinished: 'a game that is not over',
    end: 'In this one future, compared with no decisions:',
    digest: 'digest of this future:',
    compared: 'decisions − no decisions',
    done: 'Enter for the comparison',
    home: 'Which area do you want to work out?',
  },
])('in $language at $columns by $rows', ({ language, columns, rows, ...say }) => {
  test('decide, leave, come back, finish, replay and run them all', patient, async () => {
    const cwd = temporary();
    const words = ['steer', 'les', '--lang', language, ...small];
    const first = launch(words, { columns, rows, cwd });
    await first.waitFor(say.meeting(1));
    first.press(right);
    await first.waitFor(say.hours);
    first.press(key.enter);
    await first.waitFor(say.needsReason);
    first.press('lange wachttijd');
    await first.waitFor('lange wachttijd▏');
    first.press(key.enter);
    await first.waitFor(say.meeting(2));
    await first.waitFor(say.kept);
    process.kill(first.pid, 'SIGTERM');
    await first.ended;
    expect(first.whole()).toBe(true);
    expect(first.screen()).toContain(say.left);

    const again = launch([...words, '--replications', '2'], { columns, rows, cwd });
    await again.waitFor(say.unfinished);
    again.press(key.enter);
    await again.waitFor(say.meeting(2));
    again.press(key.enter);
    await again.waitFor(say.meeting(3));
    again.press(key.enter);
    await again.waitFor(say.end);
    again.press('.');
    await again.waitFor(say.digest);
    await again.waitFor(/[0-9a-f]{64}/);
    const [, digest = ''] = /([0-9a-f]{64})/.exec(again.screen()) ?? [];
    const [log = ''] = readdirSync(cwd).filter((name) => name.startsWith(say.log));
    expect(readFileSync(join(cwd, log), 'utf8')).toContain('reason: lange wachttijd');
    const replay = [program, 'steer', 'les', ...small, '--decisions', log];
    const printed = execFileSync(process.execPath, [...replay, '--replications', '1', '--quiet'], {
      cwd,
      encoding: 'utf8',
    });
    expect(printed).toContain(digest);
    again.press('r');
    await again.waitFor(say.done);
    again.press(key.enter);
    await again.waitFor(say.compared);
    again.press(key.esc);
    await again.waitFor(say.digest);
    again.press(key.esc);
    await again.waitFor(say.home);
    again.press('q');
    expect(await again.ended).toStrictEqual({ status: 0, signal: 0 });
  });
});
