import { glossary } from '../../language/glossary.ts';
import type { Language } from '../../language/messages/language.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { quadrantMarks } from '../../language/quadrant.ts';
import type { RowId } from '../../results/comparison.ts';
import type { EuroScale } from '../../results/euro-scale.ts';

/** What stands at the beginning of a row. */
export function rowLabel(id: RowId, language: Language, scale: EuroScale): string {
  const { table } = messagesIn(language);
  switch (id) {
    case 'q1':
    case 'q2':
    case 'q3':
    case 'q4':
      return `${quadrantMarks[id]} ${glossary[id][language]}`;
    case 'oza':
      return `  ${table.both}`;
    case 'waiting':
    case 'homeSitters':
      return table[id];
    case 'spending':
      return table[scale.name];
    case 'school':
    case 'swv':
    case 'municipality':
      return `  ${table.of[id]}`;
  }
}
