/** Every text that the program says, in Dutch. `en.ts` has the same keys, or it does not compile. */
import { glossary } from '../glossary.ts';

const children = (n: string) => (n === '1' ? '1 kind' : `${n} kinderen`);
const replications = (n: string) => (n === '1' ? '1 herhaling' : `${n} herhalingen`);

export const nl = {
  program: {
    tagline:
      'Rekent door wat er met kinderen, wachttijden en geld gebeurt als jeugdhulp en passend onderwijs in een proeftuin uit één budget worden betaald.',
    usage: 'Gebruik: proeftuin [opdracht] [opties]',
    screenHint:
      'Het interactieve scherm opent als u proeftuin in een terminal start, zonder opdracht.',
  },
  help: {
    commands: 'Opdrachten:',
    options: 'Opties:',
    arguments: 'Argumenten:',
    choices: 'keuzes:',
    text: 'tekst',
    number: 'getal',
    list: 'mag vaker',
    required: 'verplicht',
    examples: 'Voorbeelden:',
    runExample: 'het hoofdscenario, sneller',
    setExample: 'wat als het budget sneller krimpt?',
    switched: 'aan of uit',
  },
  commands: {
    run: 'simuleert alle armen van een scenario en vergelijkt ze',
    threshold: 'zoekt tot welke waarde van één getal alle voorwaarden houden',
    sensitivity: 'zegt welke onzekere getallen het verschil tussen twee armen bewegen',
    explain: 'verdeelt het verschil tussen twee armen over de mechanismen die het maken',
    sweep: 'rekent een scenario door bij veel waarden van een of meer getallen',
    merge: 'voegt de delen (shards) van een sweep samen tot één sweep',
    steer:
      'stuurt kwartaal voor kwartaal, of speelt na wat een stuurgroep besloot, en zegt wat dat deed',
    reproduce: 'rekent een map van een run opnieuw door en vergelijkt de getallen tot op de bit',
    report: 'maakt het verslag en de tabellen van een map opnieuw, of vergelijkt twee mappen',
    check: 'controleert scenario’s en zegt wat erin staat; er wordt niets gesimuleerd',
    scenarios: 'noemt de meegeleverde scenario’s',
    schema: 'drukt het JSON-schema van een scenario af',
  },
  options: {
    scenario: 'een scenariobestand, of de naam van een meegeleverd scenario',
    folder: 'de map die een run heeft achtergelaten',
    other: 'een tweede map, om mee te vergelijken',
    out: 'waar de map (of bij het vergelijken van twee mappen het verslag) moet komen',
    resume: 'ga verder met wat van deze run is blijven liggen',
    quick: 'alleen de eerste drie herhalingen',
    vary: 'welk getal, van waar tot waar: pad=van:tot; bij sweep pad=van:tot:stap of pad=w1,w2',
    design: 'hoe de punten liggen: rooster, Latijnse hyperkubus of Sobol-reeks',
    samples: 'hoeveel punten (sweep), trajecten (morris) of rijen (sobol)',
    shard: 'reken alleen deel I van N; merge voegt de delen samen',
    show: 'welke maten het beeld toont, met komma’s ertussen',
    'on-failure': 'als een punt mislukt: stoppen, of doorgaan met de andere',
    decisions: 'het logboek met besluiten van de stuurgroep, per kwartaal',
    open: 'open het verslag in de browser',
    keep: 'een voorwaarde die moet houden (anders de afspraken van het scenario)',
    arm: 'de arm waar het om gaat',
    smallest: 'zoek de kleinste waarde in plaats van de grootste',
    width: 'hoe breed het interval mag zijn',
    from: 'de arm van waaruit wordt vergeleken (anders de eerste)',
    to: 'de arm waarmee wordt vergeleken (anders die van de proeftuin)',
    of: 'de maat waar het om gaat, of een uitdrukking over maten',
    full: 'per mechanisme in plaats van per groep',
    uncertain: 'trek alle getallen die een bereik hebben, in vele denkbare werelden',
    worlds: 'hoeveel denkbare werelden (bij --uncertain; anders 64)',
    method: 'morris: grof, voor heel veel getallen; sobol: aandelen in de variantie',
    groups: 'sobol: samen naar herkomst, of elk getal apart',
    seed: 'de tekst waaruit alle toeval volgt',
    replications: 'hoe vaak elke arm wordt gesimuleerd',
    precision: 'ga door tot elke maat binnen zo veel maal zijn tolerantie bekend is',
    arms: 'alleen deze armen, gescheiden door komma’s',
    set: 'geef één waarde van het scenario een andere waarde: pad=waarde',
    workers: 'hoeveel processorkernen mogen meerekenen (anders alle)',
    format: 'de vorm van de uitkomst',
    lang: 'de taal',
    quiet: 'geen voortgang en geen meldingen, alleen de uitkomst',
    check: 'toets na elke maand alle wetten van het model',
    plain: 'regel voor regel, zonder tabellen en plaatjes (voor een schermlezer)',
    help: 'toon deze hulp',
    version: 'toon de versie',
  },
  expected: {
    command: 'een opdracht',
    option: 'een optie van deze opdracht',
    scenario: 'een scenariobestand',
    wholeNumber: 'een geheel getal vanaf 1',
    positive: 'een getal boven 0',
    notBoth: '--replications of --precision, niet allebei',
    oneOf: (choices: string) => `een van ${choices}`,
    value: 'een waarde',
    once: 'deze optie één keer',
    tolerance: 'een scenario dat voor een maat een tolerantie noemt',
    oneScenario: 'één scenario',
    folder: 'de map van een run',
    fewFolders: 'hoogstens zo veel mappen als de opdracht er vergelijkt',
    freeFolder: 'een plek waar nog niets staat',
    writableFolder: 'een map waarin geschreven kan worden',
    existing: 'iets dat er al is',
    file: 'een bestand',
    nothing: 'niets',
    more: 'meer dan één',
    both: 'allebei',
  },
  hints: {
    meant: (word: string) => `bedoelde u ${word}?`,
    scenarios: 'proeftuin scenarios noemt ze',
    folders: 'run zegt waar hij de uitkomst bewaart',
    out: 'kies met --out een andere plek',
  },
  run: {
    title: (scenario: string, n: string, years: string) =>
      `${scenario} · ${children(n)} · ${years} jaar`,
    progress: (finished: string, planned: string) => `${finished} van ${planned}`,
    timeLeft: (time: string) => `nog ${time}`,
    seconds: (n: string) => `${n} s`,
    minutes: (n: string) => `${n} min`,
    interrupted: (finished: string, planned: string) =>
      `Onderbroken na ${finished} van ${planned} herhalingen; wat af is, is meegeteld en bewaard.`,
    interruptedAtOnce: 'Onderbroken voordat er een herhaling af was.',
    again: 'Verder gaan:',
    kept: (folder: string) => `Bewaard in ${folder}; open daar report.html.`,
    resumed: (n: string) => `${replications(n)} van een eerdere keer meegenomen.`,
    waiting: (n: string) =>
      `Van een eerdere, afgebroken run liggen er nog ${replications(n)}; met --resume gaat u daarmee verder.`,
    notPrecise: (n: string) => `De gevraagde precisie is na ${replications(n)} nog niet bereikt.`,
    failed: 'Mislukt:',
  },
  reproduce: {
    same: (n: string) =>
      `Gelijk tot op de bit: ${replications(n)} opnieuw gerekend, en alle bestanden zijn zoals ze waren.`,
    sameQuick: (n: string, all: string) =>
      `Gelijk tot op de bit: de eerste ${n} van ${replications(all)}, en alle bestanden zijn zoals ze waren.`,
    altered: (files: string) => `Niet opnieuw gerekend: veranderd sinds de run is ${files}.`,
    missing: (file: string) => `${file} (ontbreekt)`,
    changed: (file: string, bytes: string, was: string) => `${file} (${bytes} bytes; was ${was})`,
    alteredSame: (file: string) => `${file} (andere inhoud)`,
    otherScenario: (paths: string) =>
      `Niet opnieuw gerekend: deze versie vult het scenario anders aan, bij ${paths}. Gebruik de versie die de map heeft gemaakt.`,
    different: (
      arm: string,
      replication: string,
      when: string,
      measure: string,
      was: string,
      is: string,
    ) =>
      `Niet gelijk. Eerste verschil: arm ${arm}, herhaling ${replication}, ${when}, ${measure}: was ${was}, nu ${is}.`,
    differentRow: {
      gone: (arm: string, replication: string, when: string, file: string) =>
        `Niet gelijk. Eerste verschil: arm ${arm}, herhaling ${replication}, ${when}: ${file} heeft daar een rij die er nu niet uit komt.`,
      new: (arm: string, replication: string, when: string, file: string) =>
        `Niet gelijk. Eerste verschil: arm ${arm}, herhaling ${replication}, ${when}: ${file} mist daar een rij.`,
    },
    differentDigest: (replication: string) =>
      `Niet gelijk: de vingerafdruk van herhaling ${replication} is anders; de tabellen van de map laten niet zien waar.`,
    month: (n: string) => `maand ${n}`,
    year: (n: string) => `jaar ${n}`,
    absent: 'niets',
    summary: 'Niet gelijk: summary.json zegt iets anders dan de getallen.',
    otherVersion: (then: string, now: string) =>
      `Gemaakt met versie ${then}, nu gerekend met ${now}: een verschil kan daaraan liggen.`,
    interrupted: (n: string) => `Onderbroken; de ${replications(n)} tot dan toe waren gelijk.`,
  },
  report: {
    made: (file: string) => `Gemaakt: ${file}`,
    cannotOpen: (file: string) => `Kon geen browser openen; open zelf ${file}.`,
  },
  folder: {
    run: 'een map die proeftuin run heeft gemaakt',
    noManifest: 'geen manifest.json',
    unreadable: 'niet te lezen: afgebroken of veranderd',
    noTables: 'een map zonder tabellen',
    altered: 'een map die sindsdien is veranderd',
    otherKind: 'een map met het antwoord op een andere vraag',
    reproduce: 'proeftuin reproduce zegt wat er veranderd is',
  },
  answer: {
    noCeiling: 'zonder plafond',
    shrink: (percent: string) => `bij ${percent} krimp per jaar`,
    smaller: (year: string, percent: string) =>
      `bij een budget dat in jaar ${year} ${percent} kleiner is`,
    larger: (year: string, percent: string) =>
      `bij een budget dat in jaar ${year} ${percent} groter is`,
    certainty: (range: string) => `95\u00a0%: ${range}`,
    uncertain: 'één herhaling: hoe zeker is onbekend',
    costsLess: (arm: string, euros: string, certainty: string) =>
      `kost ${arm} ${euros} per jaar minder dan nu (${certainty})`,
    costsMore: (arm: string, euros: string, certainty: string) =>
      `kost ${arm} ${euros} per jaar meer dan nu (${certainty})`,
    costsTheSame: (arm: string, certainty: string) =>
      `kost ${arm} evenveel als nu (verschil in euro per jaar, ${certainty})`,
    costsUnclear: (arm: string, certainty: string) =>
      `is niet te zeggen of ${arm} meer of minder kost dan nu (verschil in euro per jaar, ${certainty})`,
    and: 'en',
    but: 'maar',
    waitMore: (n: string, certainty: string) =>
      `${n === '1' ? 'wacht' : 'wachten'} ${children(n)} meer langer dan drie maanden (${certainty})`,
    waitLess: (n: string, certainty: string) =>
      `${n === '1' ? 'wacht' : 'wachten'} ${children(n)} minder langer dan drie maanden (${certainty})`,
    waitTheSame: (certainty: string) =>
      `wachten evenveel kinderen langer dan drie maanden (verschil ${certainty})`,
    waitUnclear: (certainty: string) =>
      `is niet te zeggen of meer of minder kinderen langer dan drie maanden wachten (verschil ${certainty})`,
    budgetMissed: (deficit: string) =>
      `is het budget niet gehaald: het komt gemiddeld ${deficit} per jaar tekort`,
    budgetKeptIn: (percent: string, deficit: string) =>
      `is het budget in ${percent} van de herhalingen gehaald: het komt gemiddeld ${deficit} per jaar tekort`,
    belowDuty: (months: string) =>
      `; gemiddeld ${months} maanden is het te klein voor hulp die niet om geld mag stoppen`,
    held: (agreements: string, several: boolean) =>
      `${several ? 'Afspraken' : 'Afspraak'} gehaald: ${agreements}.`,
    failed: (agreements: string) => `Niet gehaald: ${agreements}.`,
    open: (agreements: string) => `Niet zeker: ${agreements}.`,
    fromYear: (year: string) => ` (vanaf jaar ${year})`,
    inYears: (years: string) => ` (in jaar ${years})`,
    inArm: (arm: string) => `in de arm ‘${arm}’`,
    this: 'dit',
    assumed: (percent: string, count: string, all: string) =>
      `${percent} van de getallen waar dit op rust is een ${glossary.assumption.nl} zonder bron (${count} van ${all}).`,
  },
  table: {
    today: glossary.today.nl,
    trend: 'verloop',
    both: '③ én ④ (OZA)',
    waiting: 'wacht > 3 mnd',
    homeSitters: `${glossary.homeSitter.nl}s > 3 mnd`,
    millions: 'euro per jaar (mln)',
    thousands: 'euro per jaar (× 1000)',
    euros: 'euro per jaar',
    of: { school: 'scholen', swv: 'SWV', municipality: 'gemeente' },
    budget: 'budget gehaald',
    yes: 'ja',
    no: 'nee',
    inShare: (percent: string) => `in ${percent}`,
    belowDuty: 'mnd onder plicht',
    agreements: 'afspraken gehaald',
    outOf: (count: string, all: string) => `${count} van ${all}`,
  },
  differences: {
    title: (arm: string) => `Verschil met ${arm}, met 95\u00a0%-interval (┊ is geen verschil)`,
    ratio: (arm: string, base: string, money: string, waiting: string) =>
      `Alle armen hebben dezelfde kinderen en hetzelfde toeval; bij los toeval zou de variantie van het verschil tussen ${arm} en ${base} voor euro’s ${money} en voor wachten ${waiting} keer zo groot zijn.`,
  },
  colophon: {
    means: (arm: string, years: string) =>
      `Waar geen eenheid staat: kinderen. Gemiddeld over de jaren van de proeftuin; ‘nu’ is het jaar ervoor. Het verloop is dat van ${arm}, van nu tot en met jaar ${years}.`,
    prices: (year: string) => `Euro’s in prijzen van ${year}.`,
    seed: 'zaad',
    version: 'versie',
    digest: glossary.digest.nl,
    replications,
  },
  check: {
    good: 'in orde',
    children: 'kinderen',
    schools: 'scholen',
    years: 'jaren',
    arm: glossary.arm.nl,
    open: 'geen plafond; vergeleken met',
    ceiling: 'plafond per betaler van',
    pool: `${glossary.populationBudget.nl} van`,
    programmes: 'met',
    agreements: 'afspraken',
    numbers: 'getallen',
    provenance: (cited: string, derived: string, assumed: string, percent: string) =>
      `${cited} uit een bron, ${derived} daaruit berekend, ${assumed} aangenomen (${percent})`,
    experiment: 'proef',
    plan: (n: string, seed: string) => `${replications(n)}, zaad “${seed}”`,
    none: 'geen',
  },
  kinds: {
    preschool: 'voorschool',
    po: 'PO',
    sbo: 'SBO',
    so: 'SO',
    vo: 'VO',
    vso: 'VSO',
    pro: 'PRO',
    mbo: 'MBO',
  },
};

/** What every language has to say. */
export type Messages = typeof nl;
