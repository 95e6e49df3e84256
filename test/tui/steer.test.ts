/** A steering group at the table: what keys do, and what becomes of what was decided. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { decided } from '../../src/app/decided.ts';
import { decisionsKeeper } from '../../src/app/keep-decisions.ts';
import { openSteering } from '../../src/app/open-steering.ts';
import { unfinishedDecisions } from '../../src/app/unfinished-decisions.ts';
import { digestOf } from '../../src/experiment/digest.ts';
import { replicate } from '../../src/experiment/replicate.ts';
import type { Decided } from '../../src/experiment/steering/message.ts';
import { meetingOutcome } from '../../src/results/meeting/outcome.ts';
import type { State } from '../../src/tui/state.ts';
import { type Steering, steering, steerOf } from '../../src/tui/steer/state.ts';
import {
  choosing,
  comparing,
  firstMeeting,
  happen,
  instead,
  laterMeeting,
  leftBefore,
  livingOn,
  lookingBack,
  press,
  proposing,
  reasonLacking,
  screenOf,
  steered,
  turned,
} from './states.ts';

const folder = mkdtempSync(join(tmpdir(), 'steer-screen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (state: State) => screenOf(state) as Steering;
const write = (text: string) => ({ type: 'write', text });

describe('s', () => {
  test('steers the chosen scenario, with what was changed in it', () => {
    expect(at(press(choosing, 'down', 's'))).toMatchObject({
      name: 'steer',
      of: { file: 'scenarios/twee.yaml', set: [] },
    });
    expect(at(press(turned, 's')).of.set.length).toBeGreaterThan(0);
  });

  test('steers what was run, if that is known, and not what was decided in it before', () => {
    const of = { file: 'a.yaml', name: { nl: 'a', en: 'a' }, set: ['x=1'], decisions: 'b.yaml' };
    const known = instead(comparing, { ...screenOf(comparing), of } as never);
    expect(at(press(known, 's'))).toStrictEqual(
      steerOf({ file: 'a.yaml', name: of.name, set: ['x=1'] }),
    );
    const unknown = instead(comparing, { ...screenOf(comparing), of: undefined } as never);
    expect(screenOf(press(unknown, 's')).name).toBe('compare');
  });
});

describe('at the meeting', () => {
  test('a measure needs a reason, an empty meeting needs none', () => {
    expect(at(press(firstMeeting, 'enter')).doing).toEqual({ what: 'living', decided: [] });
    expect(at(reasonLacking)).toMatchObject({ writing: true, lacking: true, doing: undefined });
    expect(at(press(reasonLacking, 'enter')).doing).toBeUndefined();
    expect(at(press(happen(reasonLacking, write('  ')), 'enter')).doing).toBeUndefined();
  });

  test('what was chosen and why is what is decided', () => {
    expect(at(livingOn).doing).toEqual({
      what: 'living',
      decided: [
        {
          measures: { pauseShrink: true, smwHours: { hoursPerWeek: 2, kinds: ['po'] } },
          reason: 'lange wachttijd',
        },
      ],
    });
  });

  test('nothing is heard while a quarter is lived, but the way out', () => {
    expect(press(livingOn, 'enter', 'space', 'down', 'u', 'tab', 'g')).toStrictEqual(livingOn);
    expect(screenOf(press(livingOn, 'esc')).name).toBe('home');
  });

  test('the next one begins with nothing chosen', () => {
    expect(at(laterMeeting)).toMatchObject({ proposal: {}, reason: '', chosen: 0 });
  });

  test('the arrows stop at the first and the last, and what was written stays', () => {
    expect(at(press(firstMeeting, 'up')).chosen).toBe(0);
    const written = press(happen(press(firstMeeting, 'tab'), write('omdat')), 'down');
    expect(at(written)).toMatchObject({ chosen: 1, writing: false, reason: 'omdat' });
    expect(at(press(written, 'tab', 'backspace')).reason).toBe('omda');
  });

  test('what is not decided yet is not lost by looking at what was', () => {
    const looked = press(proposing, 'g', 'g');
    expect(at(looked)).toStrictEqual(at(proposing));
    expect(screenOf(press(lookingBack, 'esc'))).toStrictEqual(screenOf(laterMeeting));
  });

  test('what is refused is said, and can be changed', () => {
    const wrong = { nl: 'zo niet', en: 'not so' };
    const refused = happen(livingOn, { type: 'refused', wrong });
    expect(at(refused)).toMatchObject({ wrong, doing: undefined, reason: 'lange wachttijd' });
    expect(at(press(refused, 'down')).wrong).toBeUndefined();
  });

  test('u takes the last quarter back, also the very last, but not the first', () => {
    const undone = at(press(laterMeeting, 'u'));
    expect(undone.doing).toEqual({ what: 'undoing' });
    expect(undone.reports.map(({ lived }) => lived)).toEqual([1, 2]);
    expect(press(firstMeeting, 'u')).toStrictEqual(firstMeeting);
    expect(at(press(steered, 'u'))).toMatchObject({ outcome: undefined });
  });

  test('a price of another proposal is not shown as this one’s', () => {
    const priced = happen(proposing, { type: 'costed', of: at(proposing).proposal, costs: {} });
    expect(at(priced).costs?.of).toBe(at(priced).proposal);
    expect(at(press(priced, 'right')).costs?.of).not.toBe(at(press(priced, 'right')).proposal);
  });
});

describe('whoever left before', () => {
  test('goes on with it, or begins anew', () => {
    expect(at(press(leftBefore, 'enter')).doing).toMatchObject({
      what: 'resuming',
      unfinished: { lived: 7 },
    });
    expect(at(press(leftBefore, 'n')).doing).toEqual({ what: 'beginning' });
  });
});

test('at the end r runs the same decisions in all replications', () => {
  expect(screenOf(press(steered, 'r'))).toMatchObject({
    name: 'run',
    of: { file: 'scenarios/een.yaml', decisions: 'besluiten-les-2026-11-26.yaml' },
  });
});

describe('the file of the decisions', () => {
  const log = { scenario: 'les', arm: 'population', seed: 'les-1', replication: 0 };
  const one = { year: 1, quarter: 1 as const, measures: { pauseShrink: true as const } };
  const now = new Date(2026, 10, 6);

  test('gets a name that is free, and is its own from then on', () => {
    const own = mkdtempSync(join(folder, 'names-'));
    const first = decisionsKeeper('nl', { folder: own, now });
    const second = decisionsKeeper('nl', { folder: own, now });
    expect(first.file).toBeUndefined();
    first.keep({ ...log, decisions: [one], lived: 2 });
    const other = second.keep({ ...log, decisions: [] });
    first.keep({ ...log, decisions: [one, { ...one, quarter: 2 }], lived: 3 });
    expect(readdirSync(own).toSorted()).toEqual([
      'besluiten-les-2026-11-06-2.yaml',
      'besluiten-les-2026-11-06.yaml',
    ]);
    expect(readFileSync(first.file ?? '', 'utf8')).toContain('quarter: 2');
    expect(readFileSync(other, 'utf8')).toContain('decisions: []');
  });

  test('is found again when it was left, by who steers the same future', () => {
    const own = mkdtempSync(join(folder, 'left-'));
    const keeper = decisionsKeeper('en', { folder: own, now });
    keeper.keep({ ...log, decisions: [one], lived: 2 });
    expect(unfinishedDecisions(log, own)).toEqual({
      file: keeper.file,
      lived: 2,
      decisions: [one],
    });
    expect(unfinishedDecisions({ ...log, seed: 'other' }, own)).toBeUndefined();
    keeper.keep({ ...log, decisions: [one] });
    expect(unfinishedDecisions(log, own)).toBeUndefined();
  });
});

test('what is decided on the screen, kept and replayed is the same future', async () => {
  const set = ['area.children=400', 'horizon.ageingIn=24', 'horizon.pilot=9'];
  const future = openSteering('les', { set, seed: 'screen' });
  const keeper = decisionsKeeper('nl', { folder });
  try {
    let state = steerOf({ file: 'les', name: { nl: 'Les', en: 'Les' }, set });
    const act = (...actions: Parameters<typeof steering>[1][]) => {
      state = actions.reduce(steering, state);
    };
    const live = async () => {
      const { doing } = state;
      const decided: readonly Decided[] = doing?.what === 'living' ? doing.decided : [];
      act({ type: 'lived', report: await future.next(decided) }, { type: 'free' });
    };
    await live();
    const down = { type: 'choose', by: 1 } as const;
    const more = { type: 'turn', steps: 1 } as const;
    act(down, more, more, { type: 'write', text: 'omdat' }, { type: 'next' });
    await live();
    act(more, down, down, down, more, { type: 'write', text: 'daarom' }, { type: 'next' });
    await live();
    const decisions = [...(state.reports.at(-1)?.decisions ?? [])];
    expect(decisions).toHaveLength(2);
    const file = keeper.keep({ scenario: 'les', arm: 'population', seed: 'screen', decisions });
    const { digest } = meetingOutcome(await future.record(), future.scenario);
    const { scenario, seed } = decided('les', file, { set });
    expect(digestOf([replicate({ scenario, seed, check: false }, 0)])).toBe(digest);
  } finally {
    await future.close();
  }
});
