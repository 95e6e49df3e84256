import { Faults, formatFault } from '../../language/fault.ts';

/** Why a point has no results. */
export type Reason = Readonly<Record<'nl' | 'en', string>>;

/** All that is wrong, on one line. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof Faults) {
    const told = (language: 'nl' | 'en') =>
      error.faults.map((fault) => formatFault(fault, language)).join(' | ');
    return { nl: told('nl'), en: told('en') };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { nl: message, en: message };
}
