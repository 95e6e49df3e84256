/** The life of a simulated child in words. `en` has the same keys as `nl`, or it does not compile. */
import { glossary } from '../glossary.ts';
import type { Obstacle } from '../obstacles.ts';
import type { Language } from './language.ts';

const nl = {
  months: (n: string) => (n === '1' ? '1 maand' : `${n} maanden`),
  age: {
    months: (n: string) => (n === '1' ? '1 maand' : `${n} maanden`),
    years: (n: string) => `${n} jaar`,
    unborn: 'nog niet geboren',
  },
  parents: { one: 'één ouder', two: 'twee ouders' },
  siblings: (n: string) =>
    n === '0' ? 'enig kind' : n === '1' ? '1 broer of zus' : `${n} broers en zussen`,
  elsewhere: 'woont elders',
  /** Why somebody might want to follow this child. */
  kinds: {
    waits: 'wachtte lang, maar niet in elke arm',
    sits: `werd ${glossary.homeSitter.nl}`,
    special: 'ging naar het speciaal onderwijs',
    nearby: 'geholpen door school en wijk samen',
  },
  /** What there was of it in one arm. */
  counts: {
    waited: (months: string) => `wachtte ${months}`,
    sat: (months: string) => `${months} thuis`,
    special: (months: string) => `${months} speciaal onderwijs`,
    nearby: (months: string) => `${months} hulp van school en wijk`,
    heavier: (months: string) => `${months} zwaardere hulp`,
    nothing: 'niets van dit alles',
  },
  where: { school: 'op school', home: 'thuis' },
  /** By level. */
  levels: ['geen', 'licht', 'matig', 'ernstig'],
  obstacles: {
    referralUnpaid: 'er is geen geld voor de verwijzing',
    procedure: 'verwijzing en beschikking lopen nog',
    decisionUnpaid: 'er is geen geld voor de beschikking',
    intake: 'de intake is nog niet geweest',
    declined: 'het gezin gaat deze maand niet op het aanbod in',
    age: 'te jong of te oud voor deze hulp',
    otherHelp: 'andere hulp moet eerst stoppen',
    schoolFull: 'de uren op school zijn vergeven',
    teamFull: 'de uren van het team zijn vergeven',
    noPlace: 'er is geen plek vrij',
    volume: 'de aanbieder neemt niet meer kinderen aan dan afgesproken',
    money: 'er is deze maand geen geld meer voor',
    noProduct: 'die hulp is er hier niet',
  } satisfies Record<Obstacle, string>,
  behind: 'anderen gingen voor',
  events: {
    born: 'wordt geboren',
    movesIn: 'komt in het gebied wonen',
    enrols: 'komt hier naar school',
    movesAway: 'verhuist uit het gebied',
    turns18: 'wordt 18',
    dropsOut: 'stopt met school zonder diploma',
    needRises: (where: string, level: string) => `nood ${where} stijgt naar ${level}`,
    needFalls: (where: string, level: string) => `nood ${where} daalt naar ${level}`,
    needGone: (where: string) => `de nood ${where} is over`,
    noticed: (where: string) => `de nood ${where} wordt opgemerkt`,
    asks: (product: string) => `vraag om ${product}`,
    waits: (product: string, why: string) => `wacht op ${product}: ${why}`,
    unanswered: (where: string, why: string) => `krijgt geen hulp ${where}: ${why}`,
    leavesQueue: (product: string) => `wacht niet meer op ${product}: de nood is gedaald`,
    starts: (product: string) => `${product} begint`,
    afterWaiting: (months: string) => `na ${months} wachten`,
    insteadOf: (product: string) => `in plaats van ${product}`,
    ends: (product: string, months: string) => `${product} stopt na ${months}`,
    forMoney: 'het geld is op',
    sitsAtHome: `wordt ${glossary.homeSitter.nl}`,
    backToSchool: (months: string) => `gaat na ${months} weer naar school`,
    changesSchool: (kind: string) => `gaat naar een andere school (${kind})`,
  },
};

export type ChildMessages = typeof nl;

const en: ChildMessages = {
  months: (n) => (n === '1' ? '1 month' : `${n} months`),
  age: {
    months: (n) => (n === '1' ? '1 month old' : `${n} months old`),
    years: (n) => (n === '1' ? '1 year old' : `${n} years old`),
    unborn: 'not yet born',
  },
  parents: { one: 'one parent', two: 'two parents' },
  siblings: (n) =>
    n === '0' ? 'only child' : n === '1' ? '1 brother or sister' : `${n} brothers and sisters`,
  elsewhere: 'lives elsewhere',
  kinds: {
    waits: 'waited long, though not in every arm',
    sits: `became a ${glossary.homeSitter.en}`,
    special: 'went to a special school',
    nearby: 'helped by school and neighbourhood together',
  },
  counts: {
    waited: (months) => `waited ${months}`,
    sat: (months) => `${months} at home`,
    special: (months) => `${months} in a special school`,
    nearby: (months) => `${months} of help by school and neighbourhood`,
    heavier: (months) => `${months} of heavier help`,
    nothing: 'none of this',
  },
  where: { school: 'at school', home: 'at home' },
  levels: ['none', 'light', 'moderate', 'severe'],
  obstacles: {
    referralUnpaid: 'there is no money for the referral',
    procedure: 'referral and decision are under way',
    decisionUnpaid: 'there is no money for the decision',
    intake: 'the intake has not been yet',
    declined: 'the family does not take up the offer this month',
    age: 'too young or too old for this help',
    otherHelp: 'other help must stop first',
    schoolFull: 'the hours at school are taken',
    teamFull: 'the hours of the team are taken',
    noPlace: 'there is no place free',
    volume: 'the provider takes no more children than was agreed',
    money: 'there is no money left for it this month',
    noProduct: 'there is no such help here',
  },
  behind: 'others came first',
  events: {
    born: 'is born',
    movesIn: 'comes to live in the area',
    enrols: 'comes to school here',
    movesAway: 'moves out of the area',
    turns18: 'turns 18',
    dropsOut: 'leaves school without a diploma',
    needRises: (where, level) => `need ${where} rises to ${level}`,
    needFalls: (where, level) => `need ${where} falls to ${level}`,
    needGone: (where) => `the need ${where} is over`,
    noticed: (where) => `the need ${where} is noticed`,
    asks: (product) => `question for ${product}`,
    waits: (product, why) => `waits for ${product}: ${why}`,
    unanswered: (where, why) => `gets no help ${where}: ${why}`,
    leavesQueue: (product) => `no longer waits for ${product}: the need has fallen`,
    starts: (product) => `${product} starts`,
    afterWaiting: (months) => `after ${months} of waiting`,
    insteadOf: (product) => `instead of ${product}`,
    ends: (product, months) => `${product} stops after ${months}`,
    forMoney: 'the money has run out',
    sitsAtHome: `becomes a ${glossary.homeSitter.en}`,
    backToSchool: (months) => `goes back to school after ${months}`,
    changesSchool: (kind) => `goes to another school (${kind})`,
  },
};

const catalogue: Readonly<Record<Language, ChildMessages>> = { nl, en };

export function childMessagesIn(language: Language): ChildMessages {
  return catalogue[language];
}
