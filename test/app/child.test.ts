/** Children followed from their own thread, and what is said of them. */
import { expect, it, test } from 'vitest';
import { followChildren, listChildren } from '../../src/app/child.ts';
import {
  childInWords,
  eventInWords,
  kindInWords,
  monthsInWords,
} from '../../src/app/child-in-words.ts';
import { chooseChildren } from '../../src/experiment/child/choose.ts';
import { followChildren as followHere } from '../../src/experiment/child/diary.ts';
import { eventsOf } from '../../src/experiment/child/events.ts';
import { replicate } from '../../src/experiment/replicate.ts';
import { childMessagesIn } from '../../src/language/messages/child.ts';
import { languages } from '../../src/language/messages/language.ts';
import { obstacles } from '../../src/language/obstacles.ts';
import { loadScenario } from '../../src/scenario/load.ts';

const set = ['area.children=400', 'horizon.ageingIn=120', 'horizon.pilot=24'];
const scenario = loadScenario('scenarios/les.yaml', { set, arms: ['trajectory', 'population'] });
const sight = { scenario, seed: 'thread', replication: 1 };

it('are the same children, with the same diaries, as here; the replication is that of the run', async () => {
  const chosen = await listChildren({ ...sight, perKind: 2 }).done;
  expect(chosen).toEqual(chooseChildren(scenario, 'thread', 1, 2));
  const children = (chosen ?? []).map(({ child }) => child.id);
  const followed = await followChildren({ ...sight, children }).done;
  expect(followed?.diaries).toEqual(followHere(scenario, 'thread', 1, children).diaries);
  expect(followed?.digest).toBe(replicate({ scenario, seed: 'thread', check: false }, 1).digest);
});

it('lets go when told to', async () => {
  const looking = followChildren({ ...sight, children: [] });
  await looking.close();
  expect(await looking.done).toBeUndefined();
});

test.each(languages)('a life in words (%s)', (language) => {
  const chosen = chooseChildren(scenario, 'thread', 1, 3);
  const ids = chosen.map(({ child }) => child.id);
  for (const { kind, child, arms } of chosen) {
    const lines = [kindInWords(kind, language), childInWords(child, language)];
    for (const line of [...lines, ...arms.map((arm) => monthsInWords(arm, language))])
      expect(line).toMatch(/^\S.*\S$/);
  }
  for (const { arms } of followHere(scenario, 'thread', 1, ids).diaries)
    for (const event of arms.flatMap((arm) => eventsOf(arm))) {
      const line = eventInWords(event, scenario, language);
      expect(line).not.toMatch(/undefined|=>|NaN/);
      if ('product' in event)
        expect(line).toContain(
          scenario.products.find(({ id }) => id === event.product)?.name[language],
        );
    }
  const words = childMessagesIn(language);
  expect(Object.keys(words.obstacles)).toEqual([...obstacles]);
  expect(new Set(Object.values(words.obstacles)).size).toBe(obstacles.length);
});

test('in Dutch', () => {
  const say = (event: Parameters<typeof eventInWords>[0]) => eventInWords(event, scenario, 'nl');
  const domain = 'home';
  const product = 'ambulant';
  expect([
    say({ month: 1, what: 'needRises', domain, level: 3 }),
    say({ month: 1, what: 'needFalls', domain: 'school', level: 0 }),
    say({ month: 1, what: 'waits', domain, product, why: 'noPlace', behind: true }),
    say({ month: 1, what: 'waits', domain, product, why: 'procedure', behind: false }),
    say({ month: 1, what: 'starts', product: 'wijkteam', waited: 1, asked: product }),
    say({ month: 1, what: 'ends', product, months: 5, forMoney: true }),
    say({ month: 1, what: 'changesSchool', kind: 'preschool' }),
    say({ month: 1, what: 'sitsAtHome' }),
    say({ month: 1, what: 'unanswered', domain, why: 'referralUnpaid' }),
  ]).toEqual([
    'nood thuis stijgt naar ernstig',
    'de nood op school is over',
    'wacht op ambulante jeugdhulp: er is geen plek vrij, anderen gingen voor',
    'wacht op ambulante jeugdhulp: verwijzing en beschikking lopen nog',
    'wijkteam begint na 1 maand wachten in plaats van ambulante jeugdhulp',
    'ambulante jeugdhulp stopt na 5 maanden: het geld is op',
    'gaat naar een andere school (voorschool)',
    'wordt thuiszitter',
    'krijgt geen hulp thuis: er is geen geld voor de verwijzing',
  ]);
  const child = { id: 4, ageAtStart: 150, frailty: 0, risk: 0, oneParent: true, siblings: 2 };
  expect(childInWords({ ...child, elsewhere: false }, 'nl')).toBe(
    '12 jaar, één ouder, 2 broers en zussen',
  );
  expect(childInWords({ ...child, elsewhere: true }, 'en')).toBe('12 years old, lives elsewhere');
  expect(childInWords({ ...child, ageAtStart: -3, elsewhere: false }, 'nl')).toMatch(
    /^nog niet geboren, /,
  );
});
