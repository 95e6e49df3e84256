/** What somebody does who opens the program on a terminal. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporary } from '../temporary.ts';
import { key, launch } from './terminal.ts';

const dist = join(import.meta.dirname, '../../dist');

/** Few children for a short time, so that a run takes no time. */
const small = [
  '--set',
  'area.children=400',
  '--set',
  'horizon.ageingIn=24',
  '--set',
  'horizon.pilot=24',
];
const quick = [...small, '--replications', '3'];
const endless = [...small, '--replications', '5000'];

const patient = { timeout: 60_000 };

describe.each([
  {
    language: 'nl',
    columns: 80,
    rows: 24,
    title: 'Welk gebied wilt u doorrekenen?',
    keys: '↑↓ kiezen   Enter openen   r rekenen   t hoe snel krimpen?   ? hulp   q sluit af',
    name: 'Lesgebied',
    running: 'van 3 herhalingen',
    done: 'klaar: Enter voor de vergelijking',
    answer: 'Bij 3,5 % krimp per jaar',
    unit: 'waar geen eenheid staat: kinderen',
    finished: '3 herhalingen',
    help: 'terug naar het antwoord',
    detail: 'per jaar/school',
    end: 'vingerafdruk',
    last: /\d+ \S+: 3,5 % krimp per jaar → /,
  },
  {
    language: 'en',
    columns: 120,
    rows: 40,
    title: 'Which area do you want to work out?',
    keys: '↑↓ select   Enter open   r run   t how fast to shrink?   s steer   c follow a child',
    name: 'Teaching area',
    running: 'of 3 replications',
    done: 'done: Enter for the comparison',
    answer: 'With the budget shrinking 3.5% a year',
    unit: 'where no unit is given: children',
    finished: '3 replications',
    help: 'back to the answer',
    detail: 'by year/school',
    end: 'digest',
    last: /\d+ \S+: shrinking 3.5% a year → /,
  },
])('in $language at $columns by $rows', ({ language, columns, rows, ...say }) => {
  test('choose, run, compare, help, quit', patient, async () => {
    const terminal = launch(['--lang', language, ...quick], { columns, rows });
    await terminal.waitFor(say.title);
    await terminal.waitFor(say.keys);
    await terminal.waitFor('→ Zwolle Noord');
    terminal.press(key.down);
    await terminal.waitFor(`→ ${say.name}`);
    terminal.press('r');
    await terminal.waitFor(say.running);
    await terminal.waitFor(say.done);
    terminal.press(key.enter);
    await terminal.waitFor(say.answer);
    expect(terminal.screen()).toContain(say.finished);
    terminal.press('p');
    await terminal.waitFor(say.unit);
    terminal.press(key.end);
    await terminal.waitFor(say.end);
    terminal.press(key.home);
    await terminal.waitFor(say.answer);
    terminal.press('?');
    await terminal.waitFor(say.help);
    terminal.press(key.esc);
    await terminal.waitFor(say.unit);
    terminal.press(key.esc);
    await terminal.waitFor(say.detail);
    terminal.press(key.esc);
    await terminal.waitFor(`→ ${say.name}`);
    await terminal.waitFor(say.last);
    terminal.press('q');
    expect(await terminal.ended).toStrictEqual({ status: 0, signal: 0 });
    expect(terminal.whole()).toBe(true);
    expect(terminal.screen().trim()).toBe('');
  });
});

test.each([
  { language: 'nl', ask: 'Wat wilt u doen?', words: 'stop het', found: '→ stop het programma' },
  {
    language: 'en',
    ask: 'What do you want to do?',
    words: 'quit the',
    found: '→ quit the program',
  },
])('a command is found by what it does, in $language', patient, async (say) => {
  const terminal = launch(['--lang', say.language, ...quick]);
  await terminal.waitFor('→ Zwolle Noord');
  terminal.press(':');
  await terminal.waitFor(say.ask);
  terminal.press(say.words);
  await terminal.waitFor(say.found);
  terminal.press(key.enter);
  expect(await terminal.ended).toStrictEqual({ status: 0, signal: 0 });
  expect(terminal.whole()).toBe(true);
});

test('the language changes on the spot, also of an answer', patient, async () => {
  const terminal = launch(['--lang', 'nl', ...quick]);
  await terminal.waitFor('Welk gebied');
  terminal.press('l');
  await terminal.waitFor('Which area');
  terminal.press('jr');
  await terminal.waitFor('done: Enter');
  terminal.press(key.enter);
  await terminal.waitFor('With the budget shrinking');
  terminal.press('l');
  await terminal.waitFor('Bij 3,5 % krimp');
});

test('keys that arrive in one piece are all heard', patient, async () => {
  const terminal = launch(quick);
  await terminal.waitFor('→ Zwolle Noord');
  terminal.press('jj');
  await terminal.waitFor('→ Heel Zwolle');
  terminal.press('kk?');
  await terminal.waitFor('vorige van de lijst');
  terminal.press('?jq');
  expect((await terminal.ended).status).toBe(0);
});

test('Esc stops a run and keeps what is finished', patient, async () => {
  const terminal = launch(endless);
  await terminal.waitFor('→ Zwolle Noord');
  terminal.press('jr');
  await terminal.waitFor(/[1-9]\d* van 5\.000 herhalingen · nog \d+ (s|min)/);
  terminal.press(key.tab);
  await terminal.waitFor(/① basiszorg +[\d,]+±\d/);
  terminal.press(key.esc);
  await terminal.waitFor(/gestopt na \d+ van 5\.000 herhalingen/);
  await terminal.waitFor('Bij 3,5 % krimp per jaar');
});

test('quitting in the middle of a run leaves nothing running', patient, async () => {
  const terminal = launch(endless);
  await terminal.waitFor('→ Zwolle Noord');
  terminal.press('jr');
  await terminal.waitFor(/[1-9]\d* van 5\.000/);
  terminal.press('q');
  expect(await terminal.ended).toStrictEqual({ status: 0, signal: 0 });
  expect(terminal.whole()).toBe(true);
});

test('another size: the same in other boxes, or a word that it is too small', patient, async () => {
  const terminal = launch(quick, { columns: 120, rows: 40 });
  await terminal.waitFor('→ Zwolle Noord');
  terminal.resize(50, 12);
  await terminal.waitFor('te klein (50x12); minstens 60x16');
  expect(terminal.screen()).not.toContain('Zwolle');
  terminal.resize(80, 24);
  await terminal.waitFor('→ Zwolle Noord');
  const [first, rule, , , , , , , ...rest] = terminal.screen().split('\n');
  expect(first).toMatch(/^proeftuin +l English · 1 van 3$/);
  expect(rule).toBe('─'.repeat(80));
  expect(rest.at(-2)).toBe('─'.repeat(80));
  terminal.press('q');
  expect((await terminal.ended).status).toBe(0);
});

describe('the terminal is left whole', () => {
  test.each([
    ['Ctrl-C', key.ctrlC, { status: 130, signal: 0 }],
    ['Ctrl-C in a burst', `jj${key.ctrlC}`, { status: 130, signal: 0 }],
  ])('by %s', patient, async (_, keys, ended) => {
    const terminal = launch(quick);
    await terminal.waitFor('q sluit af');
    expect(terminal.whole()).toBe(false);
    terminal.press(keys);
    expect(await terminal.ended).toStrictEqual(ended);
    expect(terminal.whole()).toBe(true);
    expect(terminal.screen().trim()).toBe('');
  });

  test.each([
    ['SIGTERM', 15],
    ['SIGHUP', 1],
    ['SIGINT', 2],
  ] as const)('by %s, which still ends the program', patient, async (name, number) => {
    const terminal = launch(endless);
    await terminal.waitFor('→ Zwolle Noord');
    terminal.press('r');
    await terminal.waitFor('van 5.000');
    process.kill(terminal.pid, name);
    expect((await terminal.ended).signal).toBe(number);
    expect(terminal.whole()).toBe(true);
  });
});

describe('colour', () => {
  test('the chosen scenario has a mark, and is bold', patient, async () => {
    const terminal = launch(quick);
    await terminal.waitFor('→ Zwolle Noord');
    const row = terminal.screen().split('\n').indexOf('→ Zwolle Noord');
    expect(terminal.cell(row, 2)).toStrictEqual({ text: 'Z', bold: true, coloured: true });
  });

  test('NO_COLOR means none at all', patient, async () => {
    const terminal = launch(quick, { env: { NO_COLOR: '1', FORCE_COLOR: '3' } });
    await terminal.waitFor('→ Zwolle Noord');
    terminal.press('jr');
    await terminal.waitFor('klaar: Enter');
    terminal.press(key.enter);
    await terminal.waitFor('Bij 3,5 % krimp');
    terminal.press('q');
    await terminal.ended;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a colour begins with
    const styles = [...terminal.written().matchAll(/\x1b\[([\d;]*)m/g)].map(([, code]) => code);
    expect(new Set(styles)).toStrictEqual(new Set(['0']));
  });
});

test('under CI=true it is drawn all the same', patient, async () => {
  const terminal = launch(quick, { env: { CI: 'true' } });
  await terminal.waitFor('→ Zwolle Noord');
  terminal.resize(100, 30);
  await terminal.waitFor('─'.repeat(100));
  terminal.press('q');
  expect((await terminal.ended).status).toBe(0);
  expect(terminal.whole()).toBe(true);
});

test('ASCII where the terminal knows no more', patient, async () => {
  const terminal = launch([...quick, '--lang', 'nl'], { env: { LC_ALL: 'C' } });
  await terminal.waitFor('> Zwolle Noord');
  terminal.press('jr');
  await terminal.waitFor('1 basiszorg');
  expect(terminal.screen()).toMatch(/^[\n -~]*$/);
});

test(
  'a scenario that cannot be run says why, and the others can still be chosen',
  patient,
  async () => {
    const terminal = launch(['--arms', 'trajectory,populatoin']);
    await terminal.waitFor('→ Zwolle Noord');
    terminal.press('r');
    await terminal.waitFor('--arms:1:');
    terminal.press(key.down);
    await terminal.waitFor('→ Lesgebied');
    expect(terminal.screen()).not.toContain('--arms');
  },
);

test('who asks for data gets no screen', patient, async () => {
  const words = [...small, '--replications', '1', '--workers', '1', '--format=json'];
  const terminal = launch(words);
  expect((await terminal.ended).status).toBe(0);
  expect(terminal.written()).not.toContain('\x1b[?1049h');
  expect(terminal.written().toLowerCase()).toContain('zwolle');
});

test.each([
  { words: ['--plain'], env: {} },
  { words: [], env: { TERM: 'dumb' } },
])('line by line with $words and $env', patient, async ({ words, env }) => {
  const terminal = launch([...quick, ...words], { rows: 60, env });
  await terminal.waitFor('Typ een nummer; leeg is stoppen.');
  terminal.press('2\r');
  await terminal.waitFor('Lesgebied. Wat wilt u weten?');
  terminal.press('4\r');
  await terminal.waitFor('Typ een pad en een waarde');
  terminal.press('budget.shrinkPerYaer=0.02\r');
  await terminal.waitFor('bedoelde u budget.shrinkPerYear?');
  terminal.press('1\r');
  await terminal.waitFor(/^vingerafdruk [0-9a-f]{64}$/m);
  await terminal.waitFor(/Typ een nummer; leeg is terug\.\s*$/);
  terminal.press('\r');
  await terminal.waitFor(/Typ een nummer; leeg is stoppen\.\s*$/);
  terminal.press('\r');
  expect((await terminal.ended).status).toBe(0);
  expect(terminal.written()).not.toContain('\x1b[?1049h');
});

test('React is the production build: the other one keeps a record of every frame', () => {
  const { outputs } = JSON.parse(readFileSync(join(dist, 'meta.json'), 'utf8')) as {
    outputs: Readonly<Record<string, { readonly inputs: object }>>;
  };
  const inputs = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const react = inputs.filter((input) => /\/react(-reconciler)?\/cjs\//.test(input));
  expect(react.length).toBeGreaterThan(0);
  expect(react.filter((input) => !input.includes('production'))).toStrictEqual([]);
});

test('without a terminal to draw on no screen opens', patient, async () => {
  const words = [...small, '--replications', '1', '--workers', '1'];
  const piped = spawnSync(process.execPath, [join(dist, 'cli.js'), ...words], {
    encoding: 'utf8',
    cwd: temporary(),
  });
  expect({ status: piped.status, escapes: piped.stdout.includes('\x1b') }).toStrictEqual({
    status: 0,
    escapes: false,
  });
});
