/** What `datapackage.json` says of the tables of a run folder. `en` has the same keys as `nl`, or it does not compile. */
import type { Language } from './language.ts';

const nl = {
  title: (scenario: string) => `${scenario}: uitkomsten`,
  about: (scenario: string) =>
    `Uitkomsten van een microsimulatie van jeugdhulp en passend onderwijs: ${scenario}. Bedachte kinderen in een bedacht gebied.`,
  unitsExplained:
    'Elk veld van een tabel heeft de eigenschap `unit`: de eenheid waarin het getal staat, of `null` waar het een naam of een nummer is. Wat de eenheden betekenen staat in de eigenschap `units` van dit pakket. Beide horen niet tot de standaard, die eigen eigenschappen toestaat.',
  units: {
    children: 'kinderen (een stand, of een aantal in een maand)',
    'children a year': 'kinderen, geteld over een jaar',
    months: 'maanden',
    days: 'dagen',
    share: 'aandeel; 1 is het geheel',
    ratio: 'verhouding; 1 is even groot',
    euro: (year: string) => `euro, prijzen van ${year}, met twee decimalen`,
    years: 'jaren',
    families: 'gezinnen',
    questions: 'vragen om hulp',
    'child-months': 'maanden, opgeteld over kinderen',
    'case-months': 'maanden, opgeteld over lopende zaken',
    'percentage points': 'procentpunten',
  },
  tables: {
    results: 'Elke maat per arm, herhaling en maand.',
    years: 'Elke maat per arm, herhaling en jaar.',
    schools: 'Elk jaar zoals een school het zag, per arm en herhaling.',
    payers: 'Uitgaven per betaler en product, per arm, herhaling en jaar.',
    flows: 'Wie in een jaar van welke naar welke hulp ging, per arm en herhaling.',
    summary: 'Samenvatting over herhalingen: gemiddelden, spreiding, verschillen, afspraken.',
    tables: 'De samenvatting als rekenblad.',
  },
  month: {
    stock: 'Stand aan het eind van de maand.',
    flow: 'Som van de maand.',
    share: 'Verhouding; leeg in een maand waarin ze niet te meten is.',
    year: 'Alleen over een jaar bekend: hier leeg.',
  },
  year: {
    stock: 'Gemiddelde van de maanden.',
    flow: 'Som van het jaar.',
    share: 'Verhouding over het jaar; leeg als er niets te meten was.',
    year: 'Over het jaar; leeg als er niets te meten was.',
  },
  direction: { up: ' Hoger is beter.', down: ' Lager is beter.', neither: '' },
  fields: {
    arm: ['arm', 'Wat er verandert; `today` is het gebied vóór de proeftuin.'],
    replication: [
      'herhaling',
      'Nummer van de herhaling; dezelfde kinderen en hetzelfde toeval in elke arm.',
    ],
    month: [
      'maand',
      'Maand van de proeftuin, vanaf 0; vóór de proeftuin negatief: -1 is de laatste maand ervoor.',
    ],
    year: [
      'jaar',
      'Jaar van de proeftuin, vanaf 1; 0 is het laatste jaar vóór de proeftuin, -1 dat daarvoor.',
    ],
    school: ['school', 'Volgnummer van de school, vanaf 0; in elke herhaling hetzelfde.'],
    kind: ['schoolsoort', 'Soort school.'],
    board: ['bestuur', 'Bestuur van de school.'],
    pupils: ['leerlingen', 'Kinderen uit het gebied op de school aan het eind van het jaar.'],
    needMonths: ['maanden met nood', 'Maanden met nood van niveau 2 of meer.'],
    unmetMonths: ['maanden zonder hulp', 'Maanden met nood van niveau 2 of meer zonder hulp.'],
    smwMonths: [
      'zaakmaanden SMW',
      'Maanden van zaken bij het schoolmaatschappelijk werk, ook van leerlingen van elders.',
    ],
    waiting: ['wacht', 'Leerlingen die aan het eind van het jaar op hulp wachten.'],
    homeSitters: ['thuiszitters', 'Leerlingen die aan het eind van het jaar thuiszitten.'],
    payer: ['betaler', 'Wie betaalt.'],
    product: ['product', 'Vorm van hulp; leeg als het geld bij geen product hoort.'],
    care: ['hulp', 'Uitgaven aan hulp zelf.'],
    access: ['toegang', 'Uitgaven aan toegang.'],
    administration: ['overhead', 'Uitgaven aan overhead.'],
    prevention: ['preventie', 'Uitgaven aan preventie.'],
    transport: ['vervoer', 'Uitgaven aan leerlingenvervoer.'],
    from: ['van', 'Waar de zwaarste hulp van het kind was toen het jaar begon.'],
    to: ['naar', 'Waar die was toen het jaar eindigde.'],
    children: ['kinderen', 'Hoeveel kinderen; leeg als het begin van het jaar niet is gezien.'],
  } as Readonly<Record<FieldName, readonly [title: string, description: string]>>,
};

/** Columns of the tables of a run folder that are no indicators. */
export type FieldName =
  | 'arm'
  | 'replication'
  | 'month'
  | 'year'
  | 'school'
  | 'kind'
  | 'board'
  | 'pupils'
  | 'needMonths'
  | 'unmetMonths'
  | 'smwMonths'
  | 'waiting'
  | 'homeSitters'
  | 'payer'
  | 'product'
  | 'care'
  | 'access'
  | 'administration'
  | 'prevention'
  | 'transport'
  | 'from'
  | 'to'
  | 'children';

export type PackageMessages = typeof nl;

const en: PackageMessages = {
  title: (scenario) => `${scenario}: results`,
  about: (scenario) =>
    `Results of a microsimulation of youth care and special education: ${scenario}. Imagined children in an imagined area.`,
  unitsExplained:
    'Every field of a table has the property `unit`: the unit of its numbers, or `null` where it is a name or a serial number. What the units mean stands in the property `units` of this package. Neither is part of the standard, which allows properties of one’s own.',
  units: {
    children: 'children (a stock, or a number in one month)',
    'children a year': 'children, counted over a year',
    months: 'months',
    days: 'days',
    share: 'a share; 1 is the whole',
    ratio: 'a ratio; 1 is equally large',
    euro: (year) => `euro, prices of ${year}, with two decimals`,
    years: 'years',
    families: 'families',
    questions: 'requests for help',
    'child-months': 'months, summed over children',
    'case-months': 'months, summed over running cases',
    'percentage points': 'percentage points',
  },
  tables: {
    results: 'Every indicator by arm, replication and month.',
    years: 'Every indicator by arm, replication and year.',
    schools: 'Every year as a school saw it, by arm and replication.',
    payers: 'Spending by payer and product, by arm, replication and year.',
    flows: 'Who went from which to which help in a year, by arm and replication.',
    summary: 'Summary over replications: means, spread, differences, agreements.',
    tables: 'The summary as a spreadsheet.',
  },
  month: {
    stock: 'Stock at the end of the month.',
    flow: 'Sum of the month.',
    share: 'Ratio; empty in a month in which it cannot be measured.',
    year: 'Only known over a year: empty here.',
  },
  year: {
    stock: 'Mean of the months.',
    flow: 'Sum of the year.',
    share: 'Ratio over the year; empty if there was nothing to measure.',
    year: 'Over the year; empty if there was nothing to measure.',
  },
  direction: { up: ' Higher is better.', down: ' Lower is better.', neither: '' },
  fields: {
    arm: ['arm', 'What changes; `today` is the area before the pilot.'],
    replication: [
      'replication',
      'Number of the replication; the same children and the same luck in every arm.',
    ],
    month: [
      'month',
      'Month of the pilot, from 0; negative before the pilot: -1 is the last month before it.',
    ],
    year: [
      'year',
      'Year of the pilot, from 1; 0 is the last year before the pilot, -1 the year before that.',
    ],
    school: ['school', 'Serial number of the school, from 0; the same in every replication.'],
    kind: ['kind of school', 'Kind of school.'],
    board: ['board', 'Board of the school.'],
    pupils: ['pupils', 'Resident children at the school when the year ends.'],
    needMonths: ['months of need', 'Months with a need of level 2 or more.'],
    unmetMonths: ['months without help', 'Months with a need of level 2 or more without help.'],
    smwMonths: [
      'case-months of social work',
      'Months of cases of school social work, pupils from elsewhere included.',
    ],
    waiting: ['waiting', 'Pupils who wait for help when the year ends.'],
    homeSitters: ['home-sitters', 'Pupils who are home-sitters when the year ends.'],
    payer: ['payer', 'Who pays.'],
    product: ['product', 'Kind of help; empty where the money belongs to none.'],
    care: ['care', 'Spending on care itself.'],
    access: ['access', 'Spending on access.'],
    administration: ['overhead', 'Spending on overhead.'],
    prevention: ['prevention', 'Spending on prevention.'],
    transport: ['transport', 'Spending on transport.'],
    from: ['from', 'Where the child’s heaviest help was when the year began.'],
    to: ['to', 'Where it was when the year ended.'],
    children: [
      'children',
      'How many children; empty where the beginning of the year was not seen.',
    ],
  },
};

const catalogue: Readonly<Record<Language, PackageMessages>> = { nl, en };

export function packageMessagesIn(language: Language): PackageMessages {
  return catalogue[language];
}
