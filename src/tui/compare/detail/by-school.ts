/** One measure school by school, the largest differences first. */
import { messagesIn } from '../../../language/messages/messages.ts';
import { numbersIn } from '../../../language/numbers.ts';
import type { Details, SchoolChange } from '../../../results/folder/details.ts';
import type { Scene } from '../../screen.ts';
import { precisionOf, signed } from '../measure.ts';
import { pairAt } from '../pairs.ts';
import type { Comparing } from '../state.ts';
import type { Row, Section } from './section.ts';

/** In cells: on fewer the picture matters more than the board. */
const roomForBoards = 100;

export function bySchool(details: Details, screen: Comparing, scene: Scene): Section[] {
  const { language, say, room } = scene;
  const { from, to } = pairAt(screen.summary, screen.pair);
  const { bySchool: column } = screen;
  const schools = details.schools.filter((one) => one.from === from && one.to === to);
  const numbered = numberedByKind(schools);
  const { decimal, range } = numbersIn(language);
  const precision = precisionOf(schools.map(({ columns }) => columns[column].change));
  const digits = precision >= 10 ? 0 : 1;
  const size = ({ columns }: SchoolChange) => Math.abs(columns[column].change.mean ?? 0);
  const { kinds } = messagesIn(language);
  const wide = room.width >= roomForBoards;
  const rows = schools
    .toSorted((a, b) => size(b) - size(a))
    .map((one): Row => {
      const { kind, board, columns } = one;
      const { from, to, change } = columns[column];
      const { mean, low, high } = change;
      const centre = signed(decimal(mean, digits), mean);
      return {
        label: `${kinds[kind as keyof typeof kinds] ?? kind} ${numbered.get(one)}${wide ? ` · ${board}` : ''}`,
        from: decimal(from, digits),
        to: decimal(to, digits),
        change,
        figures: low === null ? centre : `${centre} (${range(low, high, digits)})`,
      };
    });
  return [{ heading: say.compare.bySchool[column], rows }];
}

/** Schools have no names: the first, the second … of their kind. */
function numberedByKind(schools: readonly SchoolChange[]): Map<SchoolChange, number> {
  const seen = new Map<string, number>();
  return new Map(
    schools.map((school) => {
      const number = (seen.get(school.kind) ?? 0) + 1;
      seen.set(school.kind, number);
      return [school, number];
    }),
  );
}
