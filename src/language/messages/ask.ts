/** What answers to questions say: threshold, sensitivity, explain, uncertain. `en` has the same keys as `nl`, or it does not compile. */
import type { Language } from './language.ts';

const nl = {
  /** What is wrong with a question. */
  wrong: {
    nothing: 'niets',
    condition: 'een voorwaarde',
    conditionHint:
      'het scenario heeft geen afspraken; geef er een, zoals --keep "arm.waiting.over3Months <= today.waiting.over3Months"',
    vary: 'PAD=VAN:TOT, met VAN kleiner dan TOT',
    varyHint: 'zoals --vary budget.shrinkPerYear=0:0.12',
    onePath: 'één pad om te variëren',
    notUncertain: 'een run zonder --uncertain',
    samples: (least: string) => `minstens ${least}`,
    notTwo: (_: string) => 'één herhaling, of drie of meer',
    ranges: (_: string) => 'een scenario met getallen die een bereik hebben',
  },
  /** Behind a number; what is not here has no unit worth saying. */
  units: {
    share: '',
    'share a year': 'per jaar',
    'chance a month': 'per maand',
    'chance a year': 'per jaar',
    'chance per share': '',
    factor: '',
    children: 'kinderen',
    months: 'maanden',
    days: 'dagen',
    euro: 'euro',
    pupils: 'leerlingen',
    'hours a week': 'uur per week',
    'hours a month': 'uur per maand',
    'years a year': '',
  } as Readonly<Record<string, string>>,
  certainty: (range: string) => `95\u00a0%: ${range}`,
  atMost: (value: string) => `hoogstens ${value}`,
  atLeast: (value: string) => `minstens ${value}`,
  seed: 'zaad',
  digest: 'vingerafdruk',
  version: 'versie',
  kept: (folder: string) => `Bewaard in ${folder}; open daar report.html.`,
  interrupted: 'Onderbroken voordat er een antwoord was; er is niets bewaard.',
  threshold: {
    title: (scenario: string, path: string, from: string, to: string) =>
      `${scenario} · ${path} van ${from} tot ${to}`,
    largest: (value: string, certainty: string) => `Hoogstens ${value} (${certainty})`,
    smallest: (value: string, certainty: string) => `Minstens ${value} (${certainty})`,
    first: (condition: string) => `; het eerst breekt: ${condition}.`,
    first2: (condition: string) => `; het laatst voldoet: ${condition}.`,
    suspects: (conditions: string) =>
      `Welke het eerst breekt is niet zeker; het kan ook zijn: ${conditions}.`,
    beyond: (from: string, to: string, several: boolean) =>
      `Geen drempel tussen ${from} en ${to}: ${several ? 'alle voorwaarden houden' : 'de voorwaarde houdt'} overal.`,
    nowhere: (from: string, to: string, several: boolean) =>
      `Geen drempel tussen ${from} en ${to}: nergens ${several ? 'houden alle voorwaarden' : 'houdt de voorwaarde'}.`,
    surely: (range: string) => `Zeker is het niet: met 95\u00a0% kans ligt de drempel in ${range}.`,
    beyondReach: 'of verder',
    imprecise: (width: string, wanted: string) =>
      `Het interval is ${width} breed; gevraagd was ${wanted}. Met meer --replications wordt het smaller.`,
    spans: (spans: string) => `Let op: gemiddeld houden ze in losse stukken: ${spans}.`,
    evidence: (x: string, margins: string) => `Bij ${x}: ${margins}.`,
    margin: (condition: string, mean: string, range: string) =>
      `‘${condition}’ heeft ${mean} over (95\u00a0%: ${range})`,
    meaning: (arm: string) =>
      `Voor de arm ‘${arm}’. Een voorwaarde houdt hier waar haar ware gemiddelde marge 0 of meer is; ‘run’ noemt een afspraak pas gehaald als ook de eenzijdige 95\u00a0%-grens dat is, en is dus iets strenger.`,
    picture: (condition: string) =>
      `Marge van ‘${condition}’ (┊ is de grens, rechts ervan houdt ze)`,
    margins: (condition: string) => `Marge van ‘${condition}’ (vanaf 0 houdt ze)`,
    here: '◄ drempel',
    within: '│',
    runs: (runs: string, replications: string) =>
      `${runs} simulaties, bij de drempel ${replications} herhalingen`,
  },
  explain: {
    title: (scenario: string, from: string, to: string) =>
      `${scenario} · waarom ‘${to}’ anders uitkomt dan ‘${from}’`,
    whole: (measure: string, to: string, from: string, figures: string) =>
      `${measure}: ${to} − ${from} is ${figures}`,
    most: (part: string, amount: string) => `; het meest door ${part}, ${amount}`,
    split: (direct: string, displaced: string) =>
      `rechtstreeks ${direct}, door het budget verdrongen ${displaced}`,
    figures: (measure: string) => `${measure}, per jaar van de proeftuin`,
    picture: (measure: string) =>
      `${measure}, per jaar van de proeftuin (█ meer, ░ minder, met 95\u00a0%-interval)`,
    parts: {
      access: 'toegang',
      care: 'zorg',
      money: 'geld',
      prevention: 'preventie',
      rest: 'programma’s en overige',
      referral: 'verwijzing',
      threshold: 'drempel',
      accessCost: 'toegangskosten',
      allocation: 'toewijzing',
      review: 'herbeoordeling',
      underTreatment: 'te lichte start',
      learning: 'leren',
      drift: 'drift',
      administration: 'overhead',
      budget: 'budget',
      priority: 'voorrang',
    } as Readonly<Record<string, string>>,
    foundation: (parts: string) => `Aangenomen zonder bron: ${parts}.`,
    assumed: (part: string, assumed: string, all: string) =>
      `${part} ${assumed} van ${all} getallen`,
    exact: 'Shapley-waarden, exact: wat een groep toevoegt, gemiddeld over alle volgordes.',
    orders: (n: string) =>
      `Shapley-waarden uit ${n} volgordes; wat dat onzeker maakt, zit in de intervallen.`,
    direct:
      'Rechtstreeks is het verschil als beide armen een open budget hebben; de rest komt doordat geld voor het een niet voor het ander is.',
    replications: (n: string) => `${n} herhalingen`,
  },
  sensitivity: {
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
    shares: (measure: string) =>
      `${measure}: aandeel in de variantie (█, met 95\u00a0%-interval ━)`,
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
  },
  uncertain: {
    title: (scenario: string, worlds: string, parameters: string) =>
      `${scenario} · ${worlds} denkbare werelden · ${parameters} onzekere getallen samen getrokken`,
    better: (arm: string, share: string) =>
      `${arm.charAt(0).toUpperCase()}${arm.slice(1)} kost minder dan nu en er wachten niet meer kinderen langer dan drie maanden in ${share} van de denkbare werelden.`,
    betterToo: (where: string, share: string) => `${where} is dat in ${share}.`,
    inArm: (arm: string) => `In de arm ‘${arm}’`,
    all: (share: string) => `Alle afspraken houden daar in ${share}.`,
    allOf: (share: string, each: string) => `Alle afspraken houden in ${share}: ${each}.`,
    spread: 'Verschil met nu: waar 95\u00a0% van de werelden ligt (┊ is geen verschil)',
    differences: 'Verschil met nu: het gemiddelde, en waar 95\u00a0% van de werelden ligt',
    apart: (range: string, parameters: string, luck: string) =>
      `gemiddelde ${range}; ${parameters} niet weten, ${luck} toeval`,
    curve: (arm: string) =>
      `In welk deel van de werelden houden alle afspraken in ‘${arm}’, bij welke krimp per jaar?`,
    meaning:
      'Elke wereld heeft dezelfde kinderen en hetzelfde toeval in alle armen. ‘Niet weten’ is wat de werelden uit elkaar legt, ‘toeval’ wat herhalingen binnen een wereld uit elkaar legt. De krimp van het budget is een keuze en wordt niet getrokken.',
    failed: (n: string, all: string, example: string) =>
      `${n} van ${all} getrokken werelden kunnen niet bestaan en tellen niet mee, zoals: ${example}`,
    noWorlds: 'geen enkele getrokken wereld kan bestaan; maak bereiken in het scenario kleiner.',
    runs: (worlds: string, replications: string) =>
      `${worlds} werelden × ${replications} herhalingen`,
  },
};

export type AskMessages = typeof nl;

const en: AskMessages = {
  wrong: {
    nothing: 'nothing',
    condition: 'a condition',
    conditionHint:
      'the scenario has no agreements; give one, such as --keep "arm.waiting.over3Months <= today.waiting.over3Months"',
    vary: 'PATH=FROM:TO, with FROM below TO',
    varyHint: 'such as --vary budget.shrinkPerYear=0:0.12',
    onePath: 'one path to vary',
    notUncertain: 'a run without --uncertain',
    samples: (least) => `at least ${least}`,
    notTwo: () => 'one replication, or three or more',
    ranges: () => 'a scenario with numbers that have a range',
  },
  units: {
    share: '',
    'share a year': 'a year',
    'chance a month': 'a month',
    'chance a year': 'a year',
    'chance per share': '',
    factor: '',
    children: 'children',
    months: 'months',
    days: 'days',
    euro: 'euro',
    pupils: 'pupils',
    'hours a week': 'hours a week',
    'hours a month': 'hours a month',
    'years a year': '',
  },
  certainty: (range) => `95%: ${range}`,
  atMost: (value) => `at most ${value}`,
  atLeast: (value) => `at least ${value}`,
  seed: 'seed',
  digest: 'digest',
  version: 'version',
  kept: (folder) => `Kept in ${folder}; open report.html there.`,
  interrupted: 'Interrupted before there was an answer; nothing was kept.',
  threshold: {
    title: (scenario, path, from, to) => `${scenario} · ${path} from ${from} to ${to}`,
    largest: (value, certainty) => `At most ${value} (${certainty})`,
    smallest: (value, certainty) => `At least ${value} (${certainty})`,
    first: (condition) => `; the first to break: ${condition}.`,
    first2: (condition) => `; the last to hold: ${condition}.`,
    suspects: (conditions) => `Which breaks first is not certain; it may also be: ${conditions}.`,
    beyond: (from, to, several) =>
      `No threshold between ${from} and ${to}: ${several ? 'all conditions hold' : 'the condition holds'} everywhere.`,
    nowhere: (from, to, several) =>
      `No threshold between ${from} and ${to}: nowhere ${several ? 'do all conditions' : 'does the condition'} hold.`,
    surely: (range) => `That is not certain: with 95% the threshold lies in ${range}.`,
    beyondReach: 'or further',
    imprecise: (width, wanted) =>
      `The interval is ${width} wide; ${wanted} was wanted. More --replications make it narrower.`,
    spans: (spans) => `Mind: on average they hold in separate spans: ${spans}.`,
    evidence: (x, margins) => `At ${x}: ${margins}.`,
    margin: (condition, mean, range) => `“${condition}” has ${mean} to spare (95%: ${range})`,
    meaning: (arm) =>
      `For the arm “${arm}”. Here a condition holds where its true mean margin is 0 or more; “run” calls an agreement kept only when its one-sided 95% limit is, too, and so is a little stricter.`,
    picture: (condition) => `Margin of “${condition}” (┊ is the limit, it holds to the right)`,
    margins: (condition) => `Margin of “${condition}” (it holds from 0 on)`,
    here: '◄ threshold',
    within: '│',
    runs: (runs, replications) =>
      `${runs} simulations, ${replications} replications near the threshold`,
  },
  explain: {
    title: (scenario, from, to) => `${scenario} · why “${to}” differs from “${from}”`,
    whole: (measure, to, from, figures) => `${measure}: ${to} − ${from} is ${figures}`,
    most: (part, amount) => `; most of it by ${part}, ${amount}`,
    split: (direct, displaced) => `direct ${direct}, displaced by the budget ${displaced}`,
    figures: (measure) => `${measure}, a pilot year`,
    picture: (measure) => `${measure}, a pilot year (█ more, ░ less, with 95% interval)`,
    parts: {
      access: 'access',
      care: 'care',
      money: 'money',
      prevention: 'prevention',
      rest: 'programmes and other',
      referral: 'referral',
      threshold: 'threshold',
      accessCost: 'access cost',
      allocation: 'allocation',
      review: 'review',
      underTreatment: 'too light a start',
      learning: 'learning',
      drift: 'drift',
      administration: 'overhead',
      budget: 'budget',
      priority: 'priority',
    },
    foundation: (parts) => `Assumed without a source: ${parts}.`,
    assumed: (part, assumed, all) => `${part} ${assumed} of ${all} numbers`,
    exact: 'Shapley values, exact: what a group adds, on average over all orders.',
    orders: (n) => `Shapley values from ${n} orders; the uncertainty of that is in the intervals.`,
    direct:
      'Direct is the difference when both arms have an open budget; the rest is because money for one thing is not there for another.',
    replications: (n) => `${n} replications`,
  },
  sensitivity: {
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
  },
  uncertain: {
    title: (scenario, worlds, parameters) =>
      `${scenario} · ${worlds} plausible worlds · ${parameters} uncertain numbers drawn together`,
    better: (arm, share) =>
      `${arm.charAt(0).toUpperCase()}${arm.slice(1)} costs less than today and no more children wait over three months in ${share} of plausible worlds.`,
    betterToo: (where, share) => `${where} that is so in ${share}.`,
    inArm: (arm) => `In the arm “${arm}”`,
    all: (share) => `All agreements hold there in ${share}.`,
    allOf: (share, each) => `All agreements hold in ${share}: ${each}.`,
    spread: 'Difference from today: where 95% of the worlds lie (┊ is no difference)',
    differences: 'Difference from today: the mean, and where 95% of the worlds lie',
    apart: (range, parameters, luck) => `mean ${range}; ${parameters} not knowing, ${luck} luck`,
    curve: (arm) =>
      `In which share of the worlds do all agreements hold in “${arm}”, at which shrink a year?`,
    meaning:
      'Every world has the same children and the same luck in all arms. “Not knowing” is what sets worlds apart, “luck” what sets replications within a world apart. The shrink of the budget is a choice and is not drawn.',
    failed: (n, all, example) =>
      `${n} of ${all} worlds drawn cannot be and do not count, such as: ${example}`,
    noWorlds: 'none of the worlds drawn can be; make ranges in the scenario smaller.',
    runs: (worlds, replications) => `${worlds} worlds × ${replications} replications`,
  },
};

const catalogue: Readonly<Record<Language, AskMessages>> = { nl, en };

export function askMessagesIn(language: Language): AskMessages {
  return catalogue[language];
}
