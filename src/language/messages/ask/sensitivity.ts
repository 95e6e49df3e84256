/** What the answer of *sensitivity* says. */
const nl = {
  title: (scenario: string, from: string, to: string, parameters: string) =>
    `${scenario} · wat het verschil tussen ‘${to}’ en ‘${from}’ beweegt · ${parameters} onzekere getallen`,
  matter: (measure: string, first: string, count: string, all: string) =>
    `${measure}: het meest bewegen ${first}; ${count} van ${all} getallen doen meer dan toeval kan.`,
  nothingMatters: (measure: string) => `${measure}: geen enkel getal doet meer dan toeval kan.`,
  comesFrom: (measure: string, shares: string, noise: string) =>
    `${measure}: van de variantie komt ${shares}${noise}.`,
  share: (factor: string, percent: string) => `${percent} van ${factor}`,
  unresolvedShare: (factor: string, range: string) =>
    `van ${factor} een deel dat niet goed bekend is (${range}\u00a0%)`,
  unknownShare: (factor: string) => `van ${factor} een deel dat niet bekend is`,
  noise: (percent: string) =>
    `; ${percent} van wat tussen de punten varieert is toeval, en is eruit gehaald`,
  effects: (measure: string) =>
    `${measure}: gemiddelde verandering over het hele bereik (█, met 95\u00a0%-interval ━)`,
  shares: (measure: string) => `${measure}: aandeel in de variantie (█, met 95\u00a0%-interval ━)`,
  table: (measure: string) => `${measure}:`,
  detail: (sigma: string, noise: string, matters: boolean) =>
    `spreiding ${sigma}, toeval ${noise}${matters ? '' : '; niet van toeval te onderscheiden'}`,
  parameter: (what: string, value: string, grade: string) => `${what}; ${value}; ${grade}`,
  grade: { cited: 'uit een bron', derived: 'afgeleid', assumption: 'aanname' },
  grades: {
    cited: (n: string) => `${n} getallen uit een bron`,
    derived: (n: string) => `${n} daaruit berekende getallen`,
    assumption: (n: string) => `${n} aannamen`,
  } as Readonly<Record<string, (n: string) => string>>,
  first: 'alleen',
  total: 'in totaal',
  unresolved: 'niet bepaald',
  aboutMorris:
    'Morris: elk getal gaat vanaf willekeurige plaatsen over de helft van zijn bereik; spreiding zegt of het uitmaakt waar de andere staan.',
  aboutSobol:
    'Sobol: ‘alleen’ is wat er aan variantie verdwijnt als dit bekend was, ‘in totaal’ wat er blijft als al het andere bekend was. ‘Niet bepaald’: meer --samples nodig.',
  failedPoints: (n: string, all: string, example: string) =>
    `${n} van ${all} punten kunnen niet bestaan en tellen niet mee, zoals: ${example}`,
  failedRows: (n: string, all: string, example: string) =>
    `${n} van ${all} rijen zijn overgeslagen omdat een punt erin niet kan bestaan, zoals: ${example}`,
  trajectories: (samples: string, points: string, replications: string) =>
    `${samples} trajecten, ${points} punten × ${replications} herhalingen`,
  baseRows: (samples: string, points: string, replications: string) =>
    `${samples} rijen, ${points} punten × ${replications} herhalingen`,
};

const en: typeof nl = {
  title: (scenario, from, to, parameters) =>
    `${scenario} · what moves the difference between “${to}” and “${from}” · ${parameters} uncertain numbers`,
  matter: (measure, first, count, all) =>
    `${measure}: moved most by ${first}; ${count} of ${all} numbers do more than luck can.`,
  nothingMatters: (measure) => `${measure}: no number does more than luck can.`,
  comesFrom: (measure, shares, noise) => `${measure}: of the variance ${shares}${noise}.`,
  share: (factor, percent) => `${percent} comes from ${factor}`,
  unresolvedShare: (factor, range) => `from ${factor} a part that is not well known (${range}%)`,
  unknownShare: (factor) => `from ${factor} a part that is not known`,
  noise: (percent) => `; ${percent} of what varies between the points is luck, and is taken out`,
  effects: (measure) => `${measure}: mean change over the whole range (█, with 95% interval ━)`,
  shares: (measure) => `${measure}: share of the variance (█, with 95% interval ━)`,
  table: (measure) => `${measure}:`,
  detail: (sigma, noise, matters) =>
    `spread ${sigma}, luck ${noise}${matters ? '' : '; cannot be told from luck'}`,
  parameter: (what, value, grade) => `${what}; ${value}; ${grade}`,
  grade: { cited: 'cited', derived: 'derived', assumption: 'assumption' },
  grades: {
    cited: (n) => `${n} cited numbers`,
    derived: (n) => `${n} derived numbers`,
    assumption: (n) => `${n} assumptions`,
  },
  first: 'alone',
  total: 'in total',
  unresolved: 'unresolved',
  aboutMorris:
    'Morris: from random places each number moves over half its range; spread says whether it matters where the others are.',
  aboutSobol:
    'Sobol: “alone” is the variance that would go if this were known, “in total” what would be left if all else were known. “Unresolved”: more --samples are needed.',
  failedPoints: (n, all, example) =>
    `${n} of ${all} points cannot be and do not count, such as: ${example}`,
  failedRows: (n, all, example) =>
    `${n} of ${all} rows were skipped because a point in them cannot be, such as: ${example}`,
  trajectories: (samples, points, replications) =>
    `${samples} trajectories, ${points} points × ${replications} replications`,
  baseRows: (samples, points, replications) =>
    `${samples} rows, ${points} points × ${replications} replications`,
};

export const sensitivity = { nl, en };
