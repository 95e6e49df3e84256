import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Faults } from '../language/fault.ts';
import { messagesIn } from '../language/messages/messages.ts';
import { textOfDecisions } from '../scenario/decision-log.ts';
import type { WrittenLog } from '../scenario/schema/decision-log.ts';
import { diskTrouble } from './disk-trouble.ts';

/**
 * Writes a log of decisions that `steer --decisions` replays. Nothing is ever overwritten: throws `Faults` where something
 * is already, a Trouble when the disk will not have it.
 */
export function writeDecisions(file: string, log: Omit<WrittenLog, 'schema'>): void {
  try {
    writeFileSync(file, textOfDecisions(log), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw diskTrouble(error, dirname(file));
    const [nl, en] = [messagesIn('nl').expected, messagesIn('en').expected];
    const expected = { nl: nl.freeFolder, en: en.freeFolder };
    const got = { nl: nl.existing, en: en.existing };
    throw new Faults([{ file, line: 1, column: 1, path: '', expected, got }]);
  }
}
