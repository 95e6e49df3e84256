import { glossary } from '../../glossary.ts';

const nl = {
  title: 'hoe snel krimpen?',
  ask: 'zoek hoe snel het budget mag krimpen',
  askShort: 'hoe snel krimpen?',
  arm: (name: string, n: string, all: string) =>
    all === '1' ? `${glossary.arm.nl} ${name}` : `${glossary.arm.nl} ${name} (${n} van ${all})`,
  previous: `vorige ${glossary.arm.nl}`,
  next: `volgende ${glossary.arm.nl}`,
  armShort: `andere ${glossary.arm.nl}`,
  stop: 'stop, en houd de simulaties die af zijn',
  stopShort: 'stop en houd wat af is',
  goOn: 'reken verder waar het stopte',
  goOnShort: 'verder rekenen',
  reading: 'Het scenario wordt gelezen.',
  noPool: `Dit scenario heeft geen ${glossary.arm.nl} met een ${glossary.populationBudget.nl}: er is geen budget dat krimpt.`,
  searching: (arm: string) =>
    `Zoekt hoeveel het budget van ‘${arm}’ per jaar mag krimpen voordat een ${glossary.agreement.nl} breekt.`,
  simulations: (progress: string) => `${progress} simulaties`,
  stopping: 'stopt; wat af is, blijft',
  stopped: (arm: string) =>
    `Gestopt voordat er een antwoord was voor ‘${arm}’. Wat af is, is bewaard: r rekent verder.`,
  soFar: (sentence: string) => `Tot nu toe: ${sentence}`,
  refining: 'Waar het erom gaat wordt nu fijner gezocht.',
  legend: (unit: string) =>
    `● ruimte tot de ${glossary.agreement.nl} breekt${unit}, ░ 95\u00a0%-interval; onder · gebroken`,
  unit: (unit: string) => ` (${unit})`,
  unseen: (names: string) => `Hier past niet: ${names}.`,
};

const en: typeof nl = {
  title: 'how fast to shrink?',
  ask: 'search how fast the budget may shrink',
  askShort: 'how fast to shrink?',
  arm: (name, n, all) =>
    all === '1' ? `${glossary.arm.en} ${name}` : `${glossary.arm.en} ${name} (${n} of ${all})`,
  previous: `previous ${glossary.arm.en}`,
  next: `next ${glossary.arm.en}`,
  armShort: `other ${glossary.arm.en}`,
  stop: 'stop, and keep the simulations that are finished',
  stopShort: 'stop and keep what is finished',
  goOn: 'go on where it was stopped',
  goOnShort: 'go on',
  reading: 'Reading the scenario.',
  noPool: `This scenario has no ${glossary.arm.en} with a ${glossary.populationBudget.en}: there is no budget that shrinks.`,
  searching: (arm) =>
    `Searching how much the budget of “${arm}” may shrink a year before an ${glossary.agreement.en} breaks.`,
  simulations: (progress) => `${progress} simulations`,
  stopping: 'stopping; what is finished stays',
  stopped: (arm) =>
    `Stopped before there was an answer for “${arm}”. What is finished is kept: r goes on.`,
  soFar: (sentence) => `So far: ${sentence}`,
  refining: 'Now searching more closely where it matters.',
  legend: (unit) =>
    `● room before the ${glossary.agreement.en} breaks${unit}, ░ 95% interval; below · broken`,
  unit: (unit) => ` (${unit})`,
  unseen: (names) => `No room here for: ${names}.`,
};

export const thresholdMessages = { nl, en };
