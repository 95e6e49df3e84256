/** What a diary and a list of children say, in one line each. */
import type { Child } from '../experiment/child/child.ts';
import type { ChildKind, ChildMonths } from '../experiment/child/choose.ts';
import type { ChildEvent } from '../experiment/child/events.ts';
import { childMessagesIn } from '../language/messages/child.ts';
import type { Language } from '../language/messages/language.ts';
import { messagesIn } from '../language/messages/messages.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The products of a scenario have the names. */
export function eventInWords(
  event: ChildEvent,
  { products }: Scenario,
  language: Language,
): string {
  const words = childMessagesIn(language);
  const { events, where, levels, obstacles } = words;
  const name = (id: string) => products.find((one) => one.id === id)?.name[language] ?? id;
  const months = (n: number) => words.months(String(n));
  switch (event.what) {
    case 'needRises':
    case 'needFalls':
      if (event.level === 0) return events.needGone(where[event.domain]);
      return events[event.what](where[event.domain], levels[event.level] ?? String(event.level));
    case 'noticed':
      return events.noticed(where[event.domain]);
    case 'asks':
    case 'leavesQueue':
      return events[event.what](name(event.product));
    case 'waits': {
      const why = obstacles[event.why];
      return events.waits(name(event.product), event.behind ? `${why}, ${words.behind}` : why);
    }
    case 'unanswered':
      return events.unanswered(where[event.domain], obstacles[event.why]);
    case 'starts': {
      const { asked, waited } = event;
      const parts = [
        events.starts(name(event.product)),
        waited > 0 && events.afterWaiting(months(waited)),
        asked !== undefined && events.insteadOf(name(asked)),
      ];
      return parts.filter((part) => part !== false).join(' ');
    }
    case 'ends': {
      const ends = events.ends(name(event.product), months(event.months));
      return event.forMoney ? `${ends}: ${events.forMoney}` : ends;
    }
    case 'backToSchool':
      return events.backToSchool(months(event.months));
    case 'changesSchool':
      return events.changesSchool(messagesIn(language).kinds[event.kind]);
    default:
      return events[event.what];
  }
}

/** `12 jaar, twee ouders, 1 broer of zus`. */
export function childInWords(child: Child, language: Language): string {
  const { age, parents, siblings, elsewhere } = childMessagesIn(language);
  const { ageAtStart, oneParent } = child;
  const old =
    ageAtStart < 0
      ? age.unborn
      : ageAtStart < 24
        ? age.months(String(ageAtStart))
        : age.years(String(Math.floor(ageAtStart / 12)));
  if (child.elsewhere) return `${old}, ${elsewhere}`;
  return [old, oneParent ? parents.one : parents.two, siblings(String(child.siblings))].join(', ');
}

export const kindInWords = (kind: ChildKind, language: Language): string =>
  childMessagesIn(language).kinds[kind];

/** What there was of waiting, sitting at home and help in one arm: `wachtte 6 maanden, 25 maanden zwaardere hulp`. */
export function monthsInWords(counts: ChildMonths, language: Language): string {
  const words = childMessagesIn(language);
  const told = (['waited', 'sat', 'special', 'nearby', 'heavier'] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => words.counts[what](words.months(String(counts[what]))));
  return told.join(', ') || words.counts.nothing;
}
