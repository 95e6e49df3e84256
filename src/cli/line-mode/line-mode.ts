/**
 * The program line by line, for who has the screen read aloud or has a terminal that knows no more: every choice is a
 * numbered list, and everything is done by the commands, which are named so that they can be used without asking.
 */

import { commandLine } from '../../app/command-line.ts';
import { openScenario } from '../../app/open-scenario.ts';
import { listScenarios, type Shipped } from '../../app/scenarios.ts';
import { lineModeMessagesIn } from '../../language/messages/line-mode.ts';
import type { Given } from '../given.ts';
import { exit, type Streams } from '../streams.ts';
import { choose } from './choose.ts';
import { steerByLine } from './steer.ts';
import type { Talk } from './talk.ts';

/** Does what the words of a command line say; resolves with its exit status. */
export type Do = (words: readonly string[], streams: Streams) => Promise<number>;

export async function lineMode(
  given: Given,
  streams: Streams,
  talk: Talk,
  perform: Do,
): Promise<number> {
  const say = lineModeMessagesIn(given.language);
  talk.say(say.title);
  const choices = listScenarios().map((shipped) => ({
    text: `${shipped.name[given.language]}. ${shipped.description[given.language]}`,
    means: shipped,
  }));
  for (;;) {
    const shipped = await choose(talk, given.language, say.which, choices, say.leave);
    if (shipped === undefined) break;
    await about(shipped, given, streams, talk, perform);
  }
  talk.say(say.ended);
  talk.end();
  return exit.done;
}

type Wish = 'run' | 'threshold' | 'explain' | 'steering' | 'change' | 'undo';

/** What somebody wants to know of a scenario, until that is enough. */
async function about(
  { file, name }: Shipped,
  given: Given,
  streams: Streams,
  talk: Talk,
  perform: Do,
): Promise<void> {
  const say = lineModeMessagesIn(given.language);
  let changes: readonly string[] = [];
  for (;;) {
    const asked = { ...given, set: [...given.set, ...changes] };
    const title = [
      say.what(name[given.language]),
      ...(changes.length > 0 ? [say.changed(changes.join(', '))] : []),
    ].join(' ');
    const wishes: Wish[] = ['run', 'threshold', 'explain', 'change', 'steering'];
    if (changes.length > 0) wishes.push('undo');
    const choices = wishes.map((wish) => ({ text: say[wish], means: wish }));
    const wish = await choose(talk, given.language, title, choices, say.number);
    if (wish === undefined) return;
    if (wish === 'undo') changes = [];
    else if (wish === 'steering') await steerByLine(file, asked, talk);
    else if (wish === 'change')
      changes = [...changes, ...(await change(file, asked, streams, talk, perform))];
    else {
      const words = wordsFor(wish, file, asked);
      talk.say(say.doing(commandLine(words)));
      await perform(words, streams);
    }
  }
}

/** A change that the scenario takes; what is wrong with it is said, and nothing changes. */
async function change(
  file: string,
  { set, language }: Given,
  streams: Streams,
  talk: Talk,
  perform: Do,
): Promise<string[]> {
  talk.say(lineModeMessagesIn(language).path);
  const typed = await talk.hear();
  if (typed === undefined || typed === '') return [];
  const silent = { ...streams, stdout: { write: () => {} } };
  const words = ['check', file, '--lang', language, ...each('--set', [...set, typed])];
  return (await perform(words, silent)) === exit.done ? [typed] : [];
}

function wordsFor(wish: 'run' | 'threshold' | 'explain', file: string, given: Given): string[] {
  const { language, seed, replications, workers, set, arms, precision } = given;
  const one = (option: string, value: string | number | undefined) =>
    value === undefined ? [] : [option, String(value)];
  const common = [
    ...['--plain', '--lang', language],
    ...one('--seed', seed),
    ...one('--replications', replications),
    ...one('--workers', workers),
    ...each('--set', set),
  ];
  switch (wish) {
    case 'run':
      return [
        wish,
        file,
        ...common,
        ...one('--arms', arms?.join()),
        ...one('--precision', precision),
      ];
    case 'threshold':
      return [
        wish,
        file,
        '--vary',
        `arms.${armsOf(file).pool}.budget.shrinkPerYear=0:0.12`,
        ...common,
      ];
    case 'explain': {
      const { open, pool } = armsOf(file);
      return [wish, file, '--from', open, '--to', pool, ...common];
    }
  }
}

/** The first arm with an open budget and the first with a pool. */
function armsOf(file: string): { readonly open: string; readonly pool: string } {
  const { arms } = openScenario(file);
  const first = (kind: string) => arms.find(({ regime }) => regime.budget.kind === kind)?.id ?? '';
  return { open: first('open'), pool: first('pool') };
}

const each = (option: string, values: readonly string[]) =>
  values.flatMap((value) => [option, value]);
