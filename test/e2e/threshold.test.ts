/** A stranger wants to know how fast the budget may shrink, and has nothing to go by but what the screen says. */
import { describe, expect, test } from 'vitest';
import { key, launch, type Terminal } from './terminal.ts';

const small = ['area.children=200', 'horizon.ageingIn=24', 'horizon.pilot=24'];
/** In year 2 the budget is (1 − s) times that of year 1, so that 94 % of it is left up to s = 6 %, whatever luck does. */
const agreed = JSON.stringify([
  {
    id: 'waiting',
    name: { nl: 'er blijft genoeg', en: 'enough is left' },
    condition: 'arm.y2.budget.available >= 0.94 * arm.y1.budget.available',
  },
  { id: 'homeSitters', condition: 'arm.children.total >= 1' },
]);
const known = [...small, 'budget.carry=0', `agreements=${agreed}`];
const words = (set: readonly string[], ...more: string[]) => [
  ...set.flatMap((one) => ['--set', one]),
  ...more,
];
const patient = { timeout: 90_000 };

/** Presses a key and counts it. */
function counting(terminal: Terminal) {
  let pressed = 0;
  return {
    press(one: string) {
      pressed++;
      terminal.press(one);
    },
    pressed: () => pressed,
  };
}

describe.each([
  {
    language: 'nl',
    columns: 80,
    rows: 24,
    home: '→ Zwolle Noord',
    next: '→ Lesgebied',
    open: 'Enter openen',
    turn: '←→ draaien',
    ask: 't hoe snel krimpen?',
    answer: /Hoogstens 6,0+ % per jaar \(95 %: 6,0+–6,0+\)/,
    breaks: /het eerst breekt: er\sblijft\sgenoeg/,
    done: 'Esc terug',
    any: /Hoogstens|Geen drempel/,
    other: 'arm voorzichtig (2 van 2)',
    report: 'Gemaakt: ',
    map: '→ deel voor preventie (populatie)',
    combinations: /Bij \d+ van de 36 punten worden alle afspraken gehaald/,
  },
  {
    language: 'en',
    columns: 120,
    rows: 40,
    home: '→ Zwolle Noord',
    next: '→ Teaching area',
    open: 'Enter open',
    turn: '←→ turn',
    ask: 't how fast to shrink?',
    answer: /At most 6\.0+% a year \(95%: 6\.0+–6\.0+\)/,
    breaks: 'the first to break: enough is left',
    done: 'Esc back',
    any: /At most|No threshold/,
    other: 'arm cautious (2 of 2)',
    report: 'Made: ',
    map: '→ share for prevention (population)',
    combinations: /At \d+ of 36 points all agreements are kept/,
  },
])('in $language at $columns by $rows', ({ language, columns, rows, ...say }) => {
  test('of the teaching area, in at most twelve keys', patient, async () => {
    const options = ['--lang', language, '--replications', '4'];
    const terminal = launch(words(known, ...options), { columns, rows });
    const { press, pressed } = counting(terminal);
    await terminal.waitFor(say.home);
    press('j');
    await terminal.waitFor(say.next);
    await terminal.waitFor(say.open);
    press(key.enter);
    await terminal.waitFor(say.turn);
    await terminal.waitFor(say.ask);
    press('t');
    // First as what is known so far.
    await terminal.waitFor(say.answer);
    await terminal.waitFor(say.done);
    await terminal.waitFor(say.answer);
    expect(pressed()).toBeLessThanOrEqual(12);
    await terminal.waitFor(say.breaks);
    await terminal.waitFor('▲');
    terminal.press('e');
    await terminal.waitFor(say.report);
    terminal.press('v');
    await terminal.waitFor(say.map);
    await terminal.waitFor(say.combinations);
    terminal.press(key.esc);
    await terminal.waitFor(say.breaks);
    terminal.press(`${key.esc}`);
    await terminal.waitFor(say.ask);
    terminal.press('q');
    expect(await terminal.ended).toStrictEqual({ status: 0, signal: 0 });
  });

  test('of the default scenario', patient, async () => {
    const options = ['--lang', language, '--replications', '2'];
    const terminal = launch(words(small, ...options), { columns, rows });
    await terminal.waitFor(say.home);
    terminal.press(key.enter);
    await terminal.waitFor(say.turn);
    await terminal.waitFor(say.ask);
    terminal.press('t');
    await terminal.waitFor(say.any);
    terminal.press('q');
    expect((await terminal.ended).status).toBe(0);
  });
});

test(
  'Esc stops it, r goes on with what was finished, arrows ask it of another arm',
  patient,
  async () => {
    const long = words(['area.children=400', 'horizon.ageingIn=24'], '--lang', 'nl');
    const terminal = launch([...long, '--replications', '400']);
    await terminal.waitFor('→ Zwolle Noord');
    terminal.press('t');
    await terminal.waitFor(/[1-9]\d* van \d+ simulaties · nog \d+ (s|min)/);
    await terminal.waitFor('●━');
    terminal.press(key.esc);
    await terminal.waitFor('Gestopt voordat er een antwoord was');
    terminal.press('r');
    await terminal.waitFor(/[1-9]\d* van \d+ simulaties/);
    terminal.press('\x1b[C');
    await terminal.waitFor('arm voorzichtig (2 van 2)');
    await terminal.waitFor('budget van ‘voorzichtig’');
    terminal.press('q');
    expect(await terminal.ended).toStrictEqual({ status: 0, signal: 0 });
    expect(terminal.whole()).toBe(true);
  },
);
