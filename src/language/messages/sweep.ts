/** What a sweep says. `en` has the same keys as `nl`, or it does not compile. */
import { glossary } from '../glossary.ts';
import type { Language } from './language.ts';

const count = (n: string, one: string, many: string) => `${n} ${n === '1' ? one : many}`;

const nl = {
  title: (scenario: string, points: string, replications: string) =>
    `${scenario} · ${count(points, 'punt', 'punten')} × ${count(replications, glossary.replication.nl, 'herhalingen')}`,
  /** What a parameter is called where its path is known. */
  shrink: 'krimp per jaar',
  names: { 'prevention.share': 'deel voor preventie' } as Readonly<Record<string, string>>,
  inArm: (what: string, arm: string) => `${what} (${arm})`,
  at: (value: string, what: string) => `${value} ${what}`,
  answer: {
    upTo: (value: string) => `Tot en met ${value} worden alle afspraken gehaald`,
    from: (value: string) => `Vanaf ${value} worden alle afspraken gehaald`,
    beyond: (value: string) => `vanaf ${value}`,
    below: (value: string) => `tot en met ${value}`,
    everywhere: (low: string, high: string) =>
      `Van ${low} tot ${high} worden alle afspraken gehaald.`,
    nowhere: (low: string, high: string) =>
      `Nergens van ${low} tot ${high} is zeker dat alle afspraken worden gehaald`,
    somewhere: (held: string, all: string) =>
      `Bij ${held} van de ${count(all, 'punt', 'punten')} worden alle afspraken gehaald`,
    atPoints: (name: string, points: string) => `${name} (bij ${count(points, 'punt', 'punten')})`,
    not: (names: string) => `niet: ${names}`,
    open: (names: string) => `niet zeker: ${names}`,
    noAgreements: (measure: string, from: string, to: string, low: string, high: string) =>
      `Van ${low} naar ${high} gaat ‘${measure}’ van ${from} naar ${to}.`,
    failed: (failed: string, all: string) =>
      `${failed} van de ${count(all, 'punt', 'punten')} ${failed === '1' ? 'is mislukt' : 'zijn mislukt'}.`,
    reason: (where: string, reason: string) => `${where}: ${reason}`,
  },
  table: {
    today: glossary.today.nl,
    waiting: 'wacht > 3 mnd',
    homeSitters: 'thuis > 3 mnd',
    agreements: 'afspraken gehaald',
    outOf: (held: string, all: string) => `${held} van ${all}`,
    failed: 'mislukt',
    unfinished: 'niet af',
    sorted: 'Gesorteerd op gehaalde afspraken, dan op wachten.',
    more: (n: string) => `… en nog ${count(n, 'punt', 'punten')}; alle staan in de map.`,
    means: (arm: string) =>
      `Gemiddelden over de jaren van de ${glossary.pilotArea.nl}, ${glossary.arm.nl} ${arm}. Waar geen eenheid staat: kinderen.`,
  },
  picture: {
    curve: (measure: string, unit: string) => `${measure} (${unit})`,
    legend: `● gemiddelde, ░ 95\u00a0%-interval, · ${glossary.today.nl}`,
    map: (measure: string, unit: string) =>
      `${measure} (${unit}); ✓ alle afspraken gehaald, ✗ niet alle, ? niet zeker`,
    rows: (what: string) => `omlaag: ${what}`,
    columns: (what: string) => `opzij: ${what}`,
  },
  line: (what: string, measures: string) => `${what}: ${measures}`,
  measure: (label: string, unit: string, mean: string, range: string) =>
    `${label} ${mean} ${unit} (95\u00a0%: ${range})`,
  kept: (folder: string) => `Bewaard in ${folder}; open daar report.html.`,
  shardKept: (folder: string) =>
    `Deel bewaard in ${folder}; voeg alle delen samen met proeftuin merge.`,
  interrupted: (finished: string, planned: string) =>
    `Onderbroken na ${finished} van ${planned} rekenstappen; wat af is, is bewaard.`,
  planning: 'punten klaarzetten: ',
  interruptedAtOnce: 'Onderbroken voordat er een rekenstap af was.',
  resumed: (n: string) =>
    `${count(n, 'rekenstap', 'rekenstappen')} van een eerdere keer meegenomen.`,
  waiting: (n: string) =>
    `Van een eerdere, afgebroken sweep ${n === '1' ? 'ligt er nog 1 rekenstap' : `liggen er nog ${n} rekenstappen`}; met --resume gaat u daarmee verder.`,
  merged: (n: string) => `${count(n, 'deel', 'delen')} samengevoegd.`,
  expected: {
    vary: '--vary, met een pad en waarden',
    samples: '--samples bij --design lhs of sobol',
    noSamples: '--samples alleen bij --design lhs of sobol',
    shard: 'een deel I/N met I van 1 tot en met N',
    indicator: 'een maat',
    shardFolder: 'de map van een deel (shard) van een sweep',
    sweepFolder: 'de map van een sweep',
    sameScenario: 'een deel van hetzelfde scenario',
    sameSeed: (was: string) => `een deel met zaad ${was}`,
    sameDesign: 'een deel van hetzelfde ontwerp (design.json)',
    sameReplications: (was: string) => `een deel met ${was} herhalingen`,
    sameVersion: (was: string) => `een deel dat met versie ${was} is gemaakt`,
    sameOf: (was: string) => `een deel van ${was} delen`,
    sameSettings: 'een deel met dezelfde instellingen',
    allShards: (of: string) => `alle ${of} delen`,
    missing: (list: string) => `zonder deel ${list}`,
    onceEach: 'elk deel één keer',
    twice: (shard: string, other: string) => `deel ${shard}, net als ${other}`,
    another: 'een ander',
    aSweep: 'een sweep die al heel is',
  },
  hints: {
    vary: 'bijvoorbeeld --vary budget.shrinkPerYear=0:0.10:0.01',
    shard: 'bijvoorbeeld --shard 1/7 tot en met --shard 7/7',
    missing: (list: string) => `reken eerst ${list}`,
    version: 'gebruik de versie die het heeft gemaakt',
    merge: 'voeg eerst de delen samen met proeftuin merge',
  },
  reproduce: {
    same: (points: string, replications: string) =>
      `Gelijk tot op de bit: ${count(points, 'punt', 'punten')} × ${count(replications, glossary.replication.nl, 'herhalingen')} opnieuw gerekend, en alle bestanden zijn zoals ze waren.`,
    sameQuick: (points: string, all: string) =>
      `Gelijk tot op de bit: de eerste ${points} van ${count(all, 'punt', 'punten')}, en alle bestanden zijn zoals ze waren.`,
    different: (point: string, where: string) =>
      `Niet gelijk: punt ${point} (${where}) heeft een andere vingerafdruk.`,
    altered: (files: string) => `Niet samengevoegd: veranderd sinds het rekenen is ${files}.`,
    interrupted: (n: string) =>
      `Onderbroken; de ${count(n, 'punt', 'punten')} tot dan toe waren gelijk.`,
  },
  package: {
    title: (scenario: string, varied: string) => `${scenario}: uitkomsten bij andere ${varied}`,
    about:
      'Een sweep: hetzelfde scenario bij veel waarden van een of meer getallen, met dezelfde kinderen en hetzelfde toeval bij elk punt. De tabel heeft jaren, geen maanden; regels staan op volgorde van arm, punt, herhaling en jaar. Jaar 0 van `today` is het jaar vóór de proeftuin.',
    results: 'Elke maat per arm, punt, herhaling en jaar.',
    points: 'De punten: welke waarden, en of en waarom een punt is mislukt.',
    summary: 'Samenvatting per punt: gemiddelden met 95 %-interval, verschillen, afspraken.',
    design: 'Het ontwerp: welke punten zijn gerekend.',
    point: 'punt',
    pointExplained: 'Nummer van het punt in het ontwerp, vanaf 0.',
    variedExplained: 'De waarde van dit getal van het scenario bij dit punt',
    failed: 'mislukt',
    failedExplained: '1: dit punt heeft geen uitkomsten; 0: wel.',
    reason: 'reden',
    reasonExplained: 'Waarom een punt is mislukt.',
  },
};

export type SweepMessages = typeof nl;

const en: SweepMessages = {
  title: (scenario, points, replications) =>
    `${scenario} · ${count(points, 'point', 'points')} × ${count(replications, 'replication', 'replications')}`,
  shrink: 'shrinkage a year',
  names: { 'prevention.share': 'share for prevention' },
  inArm: (what, arm) => `${what} (${arm})`,
  at: (value, what) => `${value} ${what}`,
  answer: {
    upTo: (value) => `Up to and including ${value} all agreements are kept`,
    from: (value) => `From ${value} on all agreements are kept`,
    beyond: (value) => `from ${value}`,
    below: (value) => `up to and including ${value}`,
    everywhere: (low, high) => `From ${low} to ${high} all agreements are kept.`,
    nowhere: (low, high) =>
      `Nowhere from ${low} to ${high} is it certain that all agreements are kept`,
    somewhere: (held, all) =>
      `At ${held} of ${count(all, 'point', 'points')} all agreements are kept`,
    atPoints: (name, points) => `${name} (at ${count(points, 'point', 'points')})`,
    not: (names) => `not kept: ${names}`,
    open: (names) => `not certain: ${names}`,
    noAgreements: (measure, from, to, low, high) =>
      `From ${low} to ${high} ‘${measure}’ goes from ${from} to ${to}.`,
    failed: (failed, all) => `${failed} of ${count(all, 'point', 'points')} failed.`,
    reason: (where, reason) => `${where}: ${reason}`,
  },
  table: {
    today: glossary.today.en,
    waiting: 'waits > 3 mo',
    homeSitters: 'at home > 3 mo',
    agreements: 'agreements kept',
    outOf: (held, all) => `${held} of ${all}`,
    failed: 'failed',
    unfinished: 'unfinished',
    sorted: 'Sorted by agreements kept, then by waiting.',
    more: (n) => `… and ${count(n, 'more point', 'more points')}; all are in the folder.`,
    means: (arm) =>
      `Means over the years of the pilot, arm ${arm}. Where no unit is given: children.`,
  },
  picture: {
    curve: (measure, unit) => `${measure} (${unit})`,
    legend: `● mean, ░ 95% interval, · ${glossary.today.en}`,
    map: (measure, unit) => `${measure} (${unit}); ✓ all agreements kept, ✗ not all, ? not certain`,
    rows: (what) => `down: ${what}`,
    columns: (what) => `across: ${what}`,
  },
  line: (what, measures) => `${what}: ${measures}`,
  measure: (label, unit, mean, range) => `${label} ${mean} ${unit} (95%: ${range})`,
  kept: (folder) => `Kept in ${folder}; open report.html there.`,
  shardKept: (folder) => `Shard kept in ${folder}; join all shards with proeftuin merge.`,
  planning: 'preparing points: ',
  interrupted: (finished, planned) =>
    `Interrupted after ${finished} of ${planned} jobs; what is finished is kept.`,
  interruptedAtOnce: 'Interrupted before a job was finished.',
  resumed: (n) => `${count(n, 'job', 'jobs')} taken over from an earlier time.`,
  waiting: (n) =>
    `${count(n, 'job', 'jobs')} of an earlier, broken-off sweep ${n === '1' ? 'is' : 'are'} still there; --resume goes on with ${n === '1' ? 'it' : 'them'}.`,
  merged: (n) => `${count(n, 'shard', 'shards')} joined.`,
  expected: {
    vary: '--vary, with a path and values',
    samples: '--samples with --design lhs or sobol',
    noSamples: '--samples only with --design lhs or sobol',
    shard: 'a shard I/N with I from 1 to N',
    indicator: 'an indicator',
    shardFolder: 'the folder of a shard of a sweep',
    sweepFolder: 'the folder of a sweep',
    sameScenario: 'a shard of the same scenario',
    sameSeed: (was) => `a shard with seed ${was}`,
    sameDesign: 'a shard of the same design (design.json)',
    sameReplications: (was) => `a shard with ${was} replications`,
    sameVersion: (was) => `a shard made with version ${was}`,
    sameOf: (was) => `a shard of ${was}`,
    sameSettings: 'a shard with the same settings',
    allShards: (of) => `all ${of} shards`,
    missing: (list) => `no shard ${list}`,
    onceEach: 'every shard once',
    twice: (shard, other) => `shard ${shard}, as in ${other}`,
    another: 'another',
    aSweep: 'a sweep that is whole already',
  },
  hints: {
    vary: 'for instance --vary budget.shrinkPerYear=0:0.10:0.01',
    shard: 'for instance --shard 1/7 to --shard 7/7',
    missing: (list) => `first simulate ${list}`,
    version: 'use the version that made it',
    merge: 'first join the shards with proeftuin merge',
  },
  reproduce: {
    same: (points, replications) =>
      `Equal to the last bit: ${count(points, 'point', 'points')} × ${count(replications, 'replication', 'replications')} run again, and all files are as they were.`,
    sameQuick: (points, all) =>
      `Equal to the last bit: the first ${points} of ${count(all, 'point', 'points')}, and all files are as they were.`,
    different: (point, where) => `Not equal: point ${point} (${where}) has another digest.`,
    altered: (files) => `Not joined: changed since it was made: ${files}.`,
    interrupted: (n) => `Interrupted; the ${count(n, 'point', 'points')} until then were equal.`,
  },
  package: {
    title: (scenario, varied) => `${scenario}: results at other ${varied}`,
    about:
      'A sweep: the same scenario at many values of one or more numbers, with the same children and the same luck at every point. The table has years, no months; rows are in the order of arm, point, replication and year. Year 0 of `today` is the year before the pilot.',
    results: 'Every indicator by arm, point, replication and year.',
    points: 'The points: which values, and whether and why a point failed.',
    summary: 'Summary by point: means with 95 % intervals, differences, agreements.',
    design: 'The design: which points were simulated.',
    point: 'point',
    pointExplained: 'Number of the point in the design, from 0.',
    variedExplained: 'The value of this number of the scenario at this point',
    failed: 'failed',
    failedExplained: '1: this point has no results; 0: it has.',
    reason: 'reason',
    reasonExplained: 'Why a point failed.',
  },
};

const catalogue: Readonly<Record<Language, SweepMessages>> = { nl, en };

export function sweepMessagesIn(language: Language): SweepMessages {
  return catalogue[language];
}
