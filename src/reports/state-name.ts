import { indicators } from '../language/indicators.ts';
import type { Language } from '../language/messages/language.ts';
import { sheetMessagesIn } from '../language/messages/spreadsheet.ts';
import type { SupportState } from '../language/quadrant.ts';

/** Where a child's heaviest help is, in words. */
export function stateName(state: SupportState, language: Language): string {
  return state === 'outside'
    ? sheetMessagesIn(language).outside
    : indicators[`support.${state}`][language];
}
