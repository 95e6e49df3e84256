import { Trouble } from '../language/fault.ts';

type InBoth = Trouble['words'];

/** What can be done when the work is kept beside the place where the run folder will be. */
export const goOn: InBoth = {
  nl: 'Er is geen half resultaat achtergebleven; wat af is, staat er nog. Maak ruimte en ga verder met --resume, of kies met --out een andere plek.',
  en: 'No half result was left; what is finished is still there. Make room and go on with --resume, or choose another place with --out.',
};

/** What can be done when only numbers to compare with were being written. */
export const makeRoom: InBoth = {
  nl: 'Er is niets veranderd. Maak ruimte, of wijs met de omgevingsvariabele TMPDIR een andere plek aan.',
  en: 'Nothing was changed. Make room, or point the environment variable TMPDIR to another place.',
};

/** What a full or failing disk says, for the person whose disk it is; any other error as it is. */
export function diskTrouble(error: unknown, where: string, whenFull: InBoth = goOn): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  const message = error instanceof Error ? error.message : String(error);
  if (full.includes(code) || /no space left|disk is full|file too large/i.test(message))
    return new Trouble(
      {
        nl: `de schijf is vol (${where}). ${whenFull.nl}`,
        en: `the disk is full (${where}). ${whenFull.en}`,
      },
      { cause: error },
    );
  if (denied.includes(code))
    return new Trouble(
      {
        nl: `in ${where} kan niet worden geschreven (${code}); kies een andere plek.`,
        en: `${where} cannot be written to (${code}); choose another place.`,
      },
      { cause: error },
    );
  return error;
}

const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const denied = ['EACCES', 'EPERM', 'EROFS'];
