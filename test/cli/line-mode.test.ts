/** Line by line: what is said, what is typed, and which commands that comes to. */
import { describe, expect, test } from 'vitest';
import { listScenarios } from '../../src/app/scenarios.ts';
import { checkWords } from '../../src/cli/check-words.ts';
import { readGiven } from '../../src/cli/given.ts';
import { lineMode } from '../../src/cli/line-mode/line-mode.ts';
import { progressFor } from '../../src/cli/progress.ts';
import { exit } from '../../src/cli/streams.ts';

const silent = { write: () => {} };
const streams = { stdin: {}, stdout: silent, stderr: silent, env: {} };
const les = String(listScenarios().findIndex(({ file }) => file.includes('/les')) + 1);

/** Types these lines and is gone: what was said, and which commands were done. */
async function talked(lines: readonly string[], { refused = '', language = 'nl' as const } = {}) {
  const said: string[] = [];
  const done: string[][] = [];
  const coming = [...lines];
  const talk = {
    say: (line: string) => void said.push(line),
    hear: async () => coming.shift(),
    end: () => {},
  };
  const given = readGiven(
    ['--plain'],
    { plain: true, seed: 's', set: ['area.children=400'] },
    language,
  );
  const status = await lineMode(given, streams, talk, async (words) => {
    expect(checkWords(words)).toStrictEqual([]);
    done.push([...words]);
    return words.some((word) => word === refused) ? exit.badInput : exit.done;
  });
  return { status, said, done };
}

const asked = ['--plain', '--lang', 'nl', '--seed', 's', '--set', 'area.children=400'];

describe('what is chosen', () => {
  test('comes to the commands, with what the program was started with', async () => {
    const { status, done, said } = await talked([les, '1', '2', '3', '', '']);
    expect(status).toBe(exit.done);
    const file = 'scenarios/les.yaml';
    expect(done).toStrictEqual([
      ['run', file, ...asked],
      ['threshold', file, '--vary', 'arms.population.budget.shrinkPerYear=0:0.12', ...asked],
      ['explain', file, '--from', 'trajectory', '--to', 'population', ...asked],
    ]);
    expect(said.filter((line) => line.includes(`run ${file}`))).toHaveLength(1);
    expect(said.at(-1)).toBe('Gestopt.');
  });

  test('that is no number of the list is asked again', async () => {
    const { said, done } = await talked(['0', '99', 'x', les, '']);
    expect(said.filter((line) => line.startsWith('Dat is geen nummer'))).toHaveLength(3);
    expect(done).toStrictEqual([]);
  });

  test('ends when nobody is there any more', async () => {
    for (const lines of [[], [les], [les, '4']])
      expect((await talked(lines)).status).toBe(exit.done);
  });
});

describe('a change', () => {
  const change = 'budget.shrinkPerYear=0.02';

  test('that the scenario takes holds for what comes, until it is undone', async () => {
    const { done, said } = await talked([les, '4', change, '1', '6', '1']);
    const [checked, changed, undone] = done;
    expect(checked?.[0]).toBe('check');
    expect(changed).toStrictEqual(['run', 'scenarios/les.yaml', ...asked, '--set', change]);
    expect(undone).toStrictEqual(['run', 'scenarios/les.yaml', ...asked]);
    expect(said.join('\n')).toContain(`Veranderd: ${change}.`);
  });

  test('that it does not take changes nothing', async () => {
    const { done } = await talked([les, '4', 'x=1', '1'], { refused: 'x=1' });
    expect(done.at(-1)).toStrictEqual(['run', 'scenarios/les.yaml', ...asked]);
  });
});

describe('progress in lines', () => {
  const told = (seconds: readonly number[], isTTY = true) => {
    let now = 0;
    let text = '';
    const write = (more: string) => {
      text += more;
    };
    const output = { isTTY, write };
    const line = progressFor({ quiet: false, plain: true, language: 'nl' }, output, {
      now: () => now,
    });
    seconds.forEach((second, i) => {
      now = second * 1000;
      line.update({ finished: i + 1, planned: seconds.length });
    });
    line.end();
    return text;
  };

  test('is a line every ten seconds, and none for what is over', () => {
    expect(told([4, 8, 12, 16, 24, 30])).toBe('3 van 6 · nog 12 s\n5 van 6 · nog 5 s\n');
    expect(told([1, 2, 3])).toBe('');
    expect(told([20, 40, 60], false)).toBe('');
  });
});
