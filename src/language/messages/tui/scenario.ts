import { glossary } from '../../glossary.ts';

const nl = {
  title: 'scenario',
  reading: 'Het scenario wordt gelezen.',
  changed: (n: string) => (n === '1' ? '1 waarde veranderd' : `${n} waarden veranderd`),
  position: (n: string, all: string) => `${n} van ${all}`,
  previous: 'de knop erboven',
  next: 'de knop eronder',
  first: 'de eerste knop',
  last: 'de laatste knop',
  turn: 'draaien',
  less: 'een stap minder, of de keuze ervoor',
  more: 'een stap meer, of de keuze erna',
  muchLess: 'vijf stappen minder',
  muchMore: 'vijf stappen meer',
  reset: 'terug naar wat het bestand zegt',
  resetShort: 'terugzetten',
  run: 'reken dit scenario helemaal door',
  runShort: 'rekenen',
  save: 'bewaar dit als een nieuw scenariobestand',
  saveShort: 'bewaren',
  keep: 'bewaar onder deze naam',
  cancel: 'toch niet bewaren',
  cancelShort: 'niet bewaren',
  fromTo: (low: string, high: string) => `van ${low} tot ${high}`,
  was: (value: string) => `was ${value}`,
  with: (scenario: string) => `${scenario}, met:`,
  /** About the chosen dial. */
  inFile: (value: string) => `In het bestand: ${value}.`,
  atStart: (value: string) => `Zoals gestart: ${value}.`,
  plausible: (range: string) => `Aannemelijk: ${range}.`,
  allowed: (range: string) => `Mogelijk: ${range}.`,
  choices: (list: string) => `Keuzes: ${list}.`,
  cited: (source: string) => `Bron: ${source}`,
  derived: (source: string) => `Afgeleid uit: ${source}`,
  assumption: '*Aanname*',
  /** About the preview. */
  preliminary: 'Voorlopig',
  sample: (children: string, n: string) =>
    `steekproef van ${children} kinderen, ${n === '1' ? `1 ${glossary.replication.nl}` : `${n} herhalingen`}`,
  scaled: (children: string) => `omgerekend naar ${children}`,
  whole: (children: string, n: string) =>
    `alle ${children} kinderen, ${n === '1' ? `1 ${glossary.replication.nl}` : `${n} herhalingen`}`,
  counting: 'er wordt gerekend',
  children: 'kinderen',
  meaning:
    '± is het 95\u00a0%-interval. Voor de pijl staat het bestand, erachter wat u veranderde; het verschil is dat bij dezelfde kinderen en hetzelfde toeval. Een klein gebied loopt eerder tegen zijn budget aan: wachten valt in de steekproef hoger uit.',
  unchanged: `Gemiddelden over de jaren van de ${glossary.pilotArea.nl}; ‘nu’ is het jaar ervoor. ± is het 95\u00a0%-interval. Draai aan een knop om te zien wat dat doet.`,
  unseen: (arms: string) => `Hier past niet: ${arms}.`,
  verdict: (arm: string, parts: string) => `Zoals het er nu uitziet, in ${arm}: ${parts}.`,
  effects: {
    waiting: {
      more: (n: string) => `${n} kinderen meer wachten langer dan drie maanden`,
      fewer: (n: string) => `${n} kinderen minder wachten langer dan drie maanden`,
      same: 'bij wachten is geen verschil te zien',
    },
    homeSitters: {
      more: (n: string) => `${n} kinderen meer zitten langer dan drie maanden thuis`,
      fewer: (n: string) => `${n} kinderen minder zitten langer dan drie maanden thuis`,
      same: `bij ${glossary.homeSitter.nl}s is geen verschil te zien`,
    },
    spending: {
      more: (n: string) => `het kost ${n} per jaar meer`,
      fewer: (n: string) => `het kost ${n} per jaar minder`,
      same: 'aan geld is geen verschil te zien',
    },
  },
  impossible: 'Zo kan het niet:',
  /** About the file. */
  name: 'Bewaren als:',
  exists: 'Dat bestand is er al. Nog eens Enter vervangt het; een andere naam laat het staan.',
  saved: (file: string) => `Bewaard in ${file}; proeftuin run ${file} rekent het door.`,
  lost: (n: string) =>
    n === '1'
      ? 'Eén waarde is veranderd en niet bewaard. Nog eens Esc gaat terug zonder; b bewaart haar.'
      : `${n} waarden zijn veranderd en niet bewaard. Nog eens Esc gaat terug zonder; b bewaart ze.`,
};

const en: typeof nl = {
  title: 'scenario',
  reading: 'Reading the scenario.',
  changed: (n) => (n === '1' ? '1 value changed' : `${n} values changed`),
  position: (n, all) => `${n} of ${all}`,
  previous: 'the dial above',
  next: 'the dial below',
  first: 'the first dial',
  last: 'the last dial',
  turn: 'turn',
  less: 'a step less, or the choice before',
  more: 'a step more, or the choice after',
  muchLess: 'five steps less',
  muchMore: 'five steps more',
  reset: 'back to what the file says',
  resetShort: 'put back',
  run: 'run this scenario in full',
  runShort: 'run',
  save: 'save this as a new scenario file',
  saveShort: 'save',
  keep: 'save under this name',
  cancel: 'do not save after all',
  cancelShort: 'do not save',
  fromTo: (low, high) => `from ${low} to ${high}`,
  was: (value) => `was ${value}`,
  with: (scenario) => `${scenario}, with:`,
  inFile: (value) => `In the file: ${value}.`,
  atStart: (value) => `As started: ${value}.`,
  plausible: (range) => `Plausible: ${range}.`,
  allowed: (range) => `Possible: ${range}.`,
  choices: (list) => `Choices: ${list}.`,
  cited: (source) => `Source: ${source}`,
  derived: (source) => `Derived from: ${source}`,
  assumption: '*Assumption*',
  preliminary: 'Preliminary',
  sample: (children, n) =>
    `sample of ${children} children, ${n === '1' ? `1 ${glossary.replication.en}` : `${n} replications`}`,
  scaled: (children) => `scaled up to ${children}`,
  whole: (children, n) =>
    `all ${children} children, ${n === '1' ? `1 ${glossary.replication.en}` : `${n} replications`}`,
  counting: 'running',
  children: 'children',
  meaning:
    '± is the 95% interval. Before the arrow is the file, behind it what you changed; the difference is that with the same children and the same luck. A small area runs into its budget sooner: waiting comes out higher in the sample.',
  unchanged:
    'Means over the years of the pilot; ‘today’ is the year before. ± is the 95% interval. Turn a dial to see what that does.',
  unseen: (arms) => `No room here for: ${arms}.`,
  verdict: (arm, parts) => `As it looks now, in ${arm}: ${parts}.`,
  effects: {
    waiting: {
      more: (n) => `${n} more children wait over three months`,
      fewer: (n) => `${n} fewer children wait over three months`,
      same: 'no difference is seen in waiting',
    },
    homeSitters: {
      more: (n) => `${n} more children stay at home for over three months`,
      fewer: (n) => `${n} fewer children stay at home for over three months`,
      same: 'no difference is seen in home-sitters',
    },
    spending: {
      more: (n) => `it costs ${n} a year more`,
      fewer: (n) => `it costs ${n} a year less`,
      same: 'no difference is seen in money',
    },
  },
  impossible: 'It cannot be like this:',
  name: 'Save as:',
  exists: 'There is such a file already. Enter again replaces it; another name lets it be.',
  saved: (file) => `Saved in ${file}; proeftuin run ${file} runs it.`,
  lost: (n) =>
    n === '1'
      ? 'One value is changed and not saved. Esc again goes back without; b saves it.'
      : `${n} values are changed and not saved. Esc again goes back without; b saves them.`,
};

export const scenarioMessages = { nl, en };
