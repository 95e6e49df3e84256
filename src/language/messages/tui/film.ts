import { glossary } from '../../glossary.ts';

const nl = {
  loading: 'De film van één herhaling wordt gemaakt.',
  moment: (month: string, all: string, name: string, year: string) =>
    `maand ${month} van ${all} · ${name}, jaar ${year}`,
  playing: (months: string) => `▶ ${months} ${months === '1' ? 'maand' : 'maanden'} per seconde`,
  paused: '‖ staat stil',
  over: '■ einde van de film',
  ofAll: (long: string, all: string) => `${long} (van ${all})`,
  helpMoves: (begins: string, stops: string) => `hulp begint ${begins} · stopt ${stops}`,
  budget: 'budget',
  short: 'op',
  noCeiling: 'geen plafond',
  legend: (unit: string) =>
    `Elke stip ${unit === '1' ? '1 kind' : `${unit} kinderen`} · ↑↓→← gingen deze maand over · ┊ zo ver is het jaar`,
  meaning: `De eerste ${glossary.replication.nl}: links en rechts dezelfde kinderen en hetzelfde toeval.`,
  pause: 'zet de film stil',
  pauseShort: 'stil',
  play: 'laat de film lopen; na het einde opnieuw',
  playShort: 'speel',
  step: 'een maand verder',
  back: 'een maand terug',
  stepShort: 'maand',
  faster: 'sneller',
  slower: 'langzamer',
  paceShort: 'tempo',
  pairBefore: 'de twee armen hiervoor',
  pairAfter: 'de twee armen hierna',
  pairShort: 'armen',
  jump: 'naar dat jaar',
};

const en: typeof nl = {
  loading: 'Making the film of one replication.',
  moment: (month, all, name, year) => `month ${month} of ${all} · ${name}, year ${year}`,
  playing: (months) => `▶ ${months} ${months === '1' ? 'month' : 'months'} a second`,
  paused: '‖ paused',
  over: '■ end of the film',
  ofAll: (long, all) => `${long} (of ${all})`,
  helpMoves: (begins, stops) => `help begins ${begins} · ends ${stops}`,
  budget: 'budget',
  short: 'empty',
  noCeiling: 'no ceiling',
  legend: (unit) =>
    `Each dot ${unit === '1' ? '1 child' : `${unit} children`} · ↑↓→← moved over this month · ┊ so far is the year`,
  meaning: `The first ${glossary.replication.en}: the same children and the same luck left and right.`,
  pause: 'pause the film',
  pauseShort: 'pause',
  play: 'play the film; after its end, again',
  playShort: 'play',
  step: 'a month on',
  back: 'a month back',
  stepShort: 'month',
  faster: 'faster',
  slower: 'slower',
  paceShort: 'pace',
  pairBefore: 'the two arms before these',
  pairAfter: 'the two arms after these',
  pairShort: 'arms',
  jump: 'to that year',
};

export const filmMessages = { nl, en };
