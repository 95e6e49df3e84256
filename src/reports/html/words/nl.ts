/** Every text of the report, in Dutch. `en.ts` has the same keys, or it does not compile. */
import { glossary } from '../../../language/glossary.ts';
import type { Verdict } from '../../../results/agreements.ts';
import { answersNl } from './answers-nl.ts';
import { backNl } from './back-nl.ts';

const kids = (n: string) => (n === '1' ? '1 kind' : `${n} kinderen`);

export const nl = {
  kicker: 'Verslag van een doorrekening',
  skip: 'Naar het antwoord',
  contents: 'In dit verslag',
  made: (date: string, version: string, seed: string, replications: string) =>
    `Gemaakt op ${date} door proeftuin ${version}, met zaad “${seed}” en ${replications}.`,
  notPrecise: 'De gevraagde precisie is niet bereikt.',
  titles: {
    answer: 'Het antwoord',
    comparison: 'De armen naast elkaar',
    pictures: 'In beeld',
    tables: 'Alle uitkomsten',
    assumptions: 'Waar dit op rust',
    reproduce: 'Zelf narekenen',
  },
  answer: {
    byAssumption: (arm: string) =>
      `Dat ‘${arm}’ beter uitkomt dan nu – minder geld, minder wachten, minder thuiszitters – volgt uit deze aannames. Het is een doorrekening, geen meting.`,
    resting:
      'Deze uitkomsten volgen uit die aannames. Het is een doorrekening, geen meting. Een ander getal kan een ander antwoord geven.',
    see: 'Bekijk de aannames',
  },
  glance: {
    title: 'Verschil met nu',
    says: 'Gemiddeld over de jaren van de proeftuin. Punt: het verschil; streep: het 95 %-interval. Links van de lijn is minder dan nu.',
  },
  measure: {
    money: (unit: string) => `Uitgaven, ${unit}`,
    waiting: 'Kinderen die langer dan drie maanden wachten',
    homeSitters: 'Kinderen die langer dan drie maanden thuiszitten',
  },
  euroUnit: {
    millions: 'mln euro per jaar',
    thousands: 'duizend euro per jaar',
    euros: 'euro per jaar',
  },
  comparison: {
    caption: (today: string) =>
      `Gemiddeld over de jaren van de proeftuin; ‘${today}’ is het jaar ervoor`,
    measure: 'wat',
    children: 'kinderen, naar hun zwaarste hulp',
    delay: 'kinderen die wachten of thuiszitten',
    money: (unit: string) => unit,
    kept: 'budget en afspraken',
    trendOf: (arm: string) => `verloop van ${arm}`,
    trendAlt: (from: string, to: string) => `van ${from} nu naar ${to} in het laatste jaar`,
    waiting: 'wacht langer dan drie maanden',
    homeSitters: 'zit langer dan drie maanden thuis',
    withOza: (quadrant: string) => `${quadrant}, met OZA`,
    total: 'samen',
    belowDuty: 'maanden onder wettelijke plicht',
    agreements: 'De afspraken, per arm',
    agreement: 'afspraak',
    noAgreements: 'Het scenario noemt geen afspraken.',
    rule: 'Gehaald: met 95 % zekerheid aan de goede kant. Niet zeker: noch dit noch het tegendeel is met 95 % zekerheid te zeggen.',
    fromYear: (year: string) => `niet vanaf jaar ${year}`,
    inYears: (years: string) => `niet in jaar ${years}`,
  },
  verdict: {
    holds: 'gehaald',
    fails: 'niet gehaald',
    open: 'niet zeker',
  } satisfies Record<Verdict, string>,
  figure: {
    numbers: 'De getallen bij deze figuur',
    year: (n: string) => `jaar ${n}`,
    arm: glossary.arm.nl,
    notFromZero: (low: string) => ` De schaal begint bij ${low}, niet bij 0.`,
  },
  time: {
    intro:
      'Elke lijn is het gemiddelde over alle herhalingen; in de band vallen negen van de tien herhalingen (5–95 %). Dunne grijze lijnen zijn de andere armen. Links van de stippellijn is het nu, en zijn alle armen gelijk; 1, 2 … zijn de jaren van de proeftuin. Binnen een rij hebben alle armen dezelfde schaal.',
    children: 'Kinderen per kwadrant, maand voor maand',
    oza: `③ én ④: ${glossary.oza.nl} (OZA)`,
    waitingTitle: 'Wachten, langer dan drie maanden',
    homeSittersTitle: 'Thuiszitten, langer dan drie maanden',
    says: (today: string, arms: string, year: string) =>
      `Nu ${kids(today)}; in jaar ${year}: ${arms}.`,
    panel: (arm: string, today: string, year: string, last: string, low: string, high: string) =>
      `${arm}: van ${kids(today)} nu naar ${last} in jaar ${year} (5–95 %: ${low}–${high}).`,
    table: 'Kinderen per jaar: gemiddelde, en tussen haakjes 5–95 % van de herhalingen',
  },
  flow: {
    title: 'Wie gaat van welke hulp naar welke, in een gemiddeld jaar',
    counts: (up: string, down: string, same: string) =>
      `${up} zwaarder, ${down} lichter, ${same} gelijk`,
    note: (left: string, arm: string) =>
      `Links de hulp aan het begin van het jaar, rechts aan het eind; hoe dikker de stroom, hoe meer kinderen. Getekend zijn alleen kinderen met ②, ③, ④ of OZA aan het begin of aan het eind. Wie aan beide kanten niets, alleen ① of een woning elders had (in ‘${arm}’ ${kids(left)}), staat in de tabel. Hulp die binnen het jaar begint én eindigt, is hier niet te zien.`,
    panel: (arm: string, drawn: string, up: string, down: string, same: string) =>
      `Stroom tussen kwadranten in ${arm}: van ${kids(drawn)} gaan er ${up} naar zwaardere hulp en ${down} naar lichtere; ${same} houden dezelfde.`,
    ribbon: (from: string, to: string, n: string) => `${from} → ${to}: ${kids(n)}`,
    start: 'begin van het jaar',
    end: 'eind',
    key: {
      up: 'zwaarder',
      down: 'lichter',
      same: 'gelijk',
      sideways: 'van ③ naar ④ of terug',
      moved: 'kwam in of ging uit het gebied',
    },
    states: {
      outside: 'buiten het gebied',
      none: 'geen hulp',
      q1: `① ${glossary.q1.nl}`,
      q2: `② ${glossary.q2.nl}`,
      q3: `③ ${glossary.q3.nl}`,
      q4: `④ ${glossary.q4.nl}`,
      oza: '③④ OZA',
    },
    /** The same at the other end, where there is little room. */
    short: { outside: 'buiten', none: 'geen', q1: '①', q2: '②', q3: '③', q4: '④', oza: '③④' },
    table: (arm: string) =>
      `${arm}: kinderen per jaar, van de hulp aan het begin (rij) naar die aan het eind (kolom)`,
    from: 'van',
    to: 'naar',
  },
  budget: {
    title: 'Het budget, en wat eruit werd uitgegeven',
    note: 'Staaf: uitgegeven uit het budget. Streep: wat er was, met wat van eerdere jaren over is. Een onderbroken streep: dit budget bindt niet, het staat er ter vergelijking. Basiszorg en vervoer worden niet uit het budget betaald.',
    noteWithout:
      'Staaf: uitgegeven uit het budget. Streep: wat er was, met wat van eerdere jaren over is. Een onderbroken streep: dit budget bindt niet, het staat er ter vergelijking.',
    panel: (arm: string, year: string, spent: string, available: string, deficit: string) =>
      `${arm}: in jaar ${year} ${spent} uitgegeven van ${available}; ${deficit}.`,
    noDeficit: 'geen tekort',
    deficit: (euros: string) => `gemiddeld ${euros} tekort per jaar`,
    above: (euros: string) => `gemiddeld ${euros} per jaar boven dit budget`,
    short: (euros: string) => `${euros} per jaar tekort`,
    over: (euros: string) => `${euros} per jaar erboven`,
    available: 'was er',
    spent: 'uitgegeven',
    carried: 'waarvan meegenomen',
    gap: 'tekort',
    table: (unit: string) => `Budget en uitgaven daaruit, ${unit}`,
  },
  payers: {
    title: 'Wie betaalt wat',
    note: 'Alle uitgaven voor deze kinderen, ook die buiten het budget vallen.',
    panel: (arm: string, today: string, last: string, year: string, parts: string) =>
      `${arm}: van ${today} nu naar ${last} in jaar ${year} (${parts}).`,
    table: (unit: string) => `Uitgaven naar betaler, ${unit}: gemiddelde`,
    payer: 'betaler',
  },
  forest: {
    title: (base: string) => `Verschil met ${base}`,
    note: (base: string) =>
      `Elke herhaling speelt dezelfde kinderen met hetzelfde toeval in elke arm, dus het verschil met ${base} komt door de arm. Punt: gemiddeld verschil; streep: het 95 %-interval. Een open punt: het interval bevat 0, er is geen verschil te zien. Elke maat heeft een eigen schaal.`,
    up: 'meer is beter',
    down: 'minder is beter',
    table: (base: string) => `Verschil met ${base}: gemiddelde en 95 %-interval`,
  },
  family: {
    title: (base: string) => `Alle herhalingen: verschil met ${base}, jaar voor jaar`,
    note: (shown: string, all: string) =>
      shown === all
        ? `Elke dunne lijn is één herhaling (${all}); de dikke lijn is het gemiddelde.`
        : `Elke dunne lijn is één herhaling; getekend zijn de eerste ${shown} van ${all}. De dikke lijn is het gemiddelde van alle ${all}.`,
    panel: (arm: string, last: string, year: string, low: string, high: string) =>
      `${arm}: gemiddeld ${last} in jaar ${year}; negen van de tien herhalingen tussen ${low} en ${high}.`,
    table: (measure: string) =>
      `${measure}: gemiddeld verschil, en tussen haakjes 5–95 % van de herhalingen`,
  },
  answers: answersNl,
  ...backNl,
};

/** What every language has to say. */
export type Words = typeof nl;
