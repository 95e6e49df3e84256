/** The answer in one line, where many stand under each other. `en` has the same keys as `nl`, or it does not compile. */
import type { Language } from './language.ts';

const nl = {
  under: (circumstance: string, effect: string) => `${circumstance} → ${effect}`,
  budget: {
    noCeiling: 'zonder plafond',
    shrink: (percent: string) => `${percent} krimp per jaar`,
    smaller: (year: string, percent: string) => `${percent} minder budget in jaar ${year}`,
    larger: (year: string, percent: string) => `${percent} meer budget in jaar ${year}`,
  },
  money: {
    less: (euros: string) => `${euros}/jaar minder`,
    more: (euros: string) => `${euros}/jaar meer`,
    same: () => 'evenveel geld',
    unclear: () => 'meer of minder geld is onzeker',
  },
  waiting: {
    less: (n: string) => `wachten −${n} kinderen`,
    more: (n: string) => `wachten +${n} kinderen`,
    same: () => 'evenveel wachten',
    unclear: () => 'wachten onzeker',
  },
  points: (n: string) => (n === '1' ? '1 punt' : `${n} punten`),
  shard: (index: string, all: string) =>
    `deel ${index} van ${all}; merge voegt de delen samen tot één sweep`,
};

export type BriefMessages = typeof nl;

const en: BriefMessages = {
  under: (circumstance, effect) => `${circumstance} → ${effect}`,
  budget: {
    noCeiling: 'no ceiling',
    shrink: (percent) => `shrinking ${percent} a year`,
    smaller: (year, percent) => `budget ${percent} smaller in year ${year}`,
    larger: (year, percent) => `budget ${percent} larger in year ${year}`,
  },
  money: {
    less: (euros) => `${euros} less a year`,
    more: (euros) => `${euros} more a year`,
    same: () => 'as much money',
    unclear: () => 'more or less money is uncertain',
  },
  waiting: {
    less: (n) => `waiting −${n} children`,
    more: (n) => `waiting +${n} children`,
    same: () => 'as many waiting',
    unclear: () => 'waiting uncertain',
  },
  points: (n) => (n === '1' ? '1 point' : `${n} points`),
  shard: (index, all) => `part ${index} of ${all}; merge makes one sweep of the parts`,
};

const catalogue: Readonly<Record<Language, BriefMessages>> = { nl, en };

export function briefMessagesIn(language: Language): BriefMessages {
  return catalogue[language];
}
