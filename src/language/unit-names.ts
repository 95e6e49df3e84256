import type { Unit } from './indicators.ts';

/** Units as people read them. */
export const unitNames: Readonly<Record<Unit, { readonly nl: string; readonly en: string }>> = {
  children: { nl: 'kinderen', en: 'children' },
  'children a year': { nl: 'kinderen per jaar', en: 'children a year' },
  months: { nl: 'maanden', en: 'months' },
  days: { nl: 'dagen', en: 'days' },
  share: { nl: 'aandeel', en: 'share' },
  ratio: { nl: 'verhouding', en: 'ratio' },
  euro: { nl: 'euro', en: 'euro' },
  years: { nl: 'jaren', en: 'years' },
  families: { nl: 'gezinnen', en: 'families' },
  questions: { nl: 'vragen', en: 'questions' },
  'child-months': { nl: 'kindmaanden', en: 'child-months' },
  'percentage points': { nl: 'procentpunten', en: 'percentage points' },
};
