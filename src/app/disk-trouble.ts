import { Trouble } from '../language/fault.ts';

/** What a full or failing disk says, for the person whose disk it is; any other error as it is. */
export function diskTrouble(error: unknown, where: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  const message = error instanceof Error ? error.message : String(error);
  if (full.includes(code) || /no space left|disk is full|file too large/i.test(message))
    return new Trouble(
      {
        nl: `de schijf is vol (${where}). Er is geen half resultaat achtergebleven; wat af is, staat er nog. Maak ruimte en ga verder met --resume, of kies met --out een andere plek.`,
        en: `the disk is full (${where}). No half result was left; what is finished is still there. Make room and go on with --resume, or choose another place with --out.`,
      },
      { cause: error },
    );
  if (denied.includes(code))
    return new Trouble(
      {
        nl: `in ${where} kan niet worden geschreven (${code}); kies met --out een andere plek.`,
        en: `${where} cannot be written to (${code}); choose another place with --out.`,
      },
      { cause: error },
    );
  return error;
}

const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const denied = ['EACCES', 'EPERM', 'EROFS'];
