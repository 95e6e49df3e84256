/** What the answer of *threshold* says. */
const nl = {
  title: (scenario: string, path: string, from: string, to: string) =>
    `${scenario} · ${path} van ${from} tot ${to}`,
  largest: (value: string, certainty: string) => `Hoogstens ${value} (${certainty})`,
  smallest: (value: string, certainty: string) => `Minstens ${value} (${certainty})`,
  first: (condition: string) => `; het eerst breekt: ${condition}.`,
  last: (condition: string) => `; het laatst voldoet: ${condition}.`,
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
  picture: (condition: string) => `Marge van ‘${condition}’ (┊ is de grens, rechts ervan houdt ze)`,
  margins: (condition: string) => `Marge van ‘${condition}’ (vanaf 0 houdt ze)`,
  here: '◄ drempel',
  within: '│',
  runs: (runs: string, replications: string) =>
    `${runs} simulaties, bij de drempel ${replications} herhalingen`,
};

const en: typeof nl = {
  title: (scenario, path, from, to) => `${scenario} · ${path} from ${from} to ${to}`,
  largest: (value, certainty) => `At most ${value} (${certainty})`,
  smallest: (value, certainty) => `At least ${value} (${certainty})`,
  first: (condition) => `; the first to break: ${condition}.`,
  last: (condition) => `; the last to hold: ${condition}.`,
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
};

export const threshold = { nl, en };
