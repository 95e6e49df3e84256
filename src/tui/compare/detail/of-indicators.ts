/** Sections of which every row is an indicator over the whole pilot: who pays, what for, and where children have help. */
import { glossary } from '../../../language/glossary.ts';
import type { IndicatorId } from '../../../language/indicators.ts';
import type { Language } from '../../../language/messages/language.ts';
import { messagesIn } from '../../../language/messages/messages.ts';
import { screenMessagesIn } from '../../../language/messages/tui/tui.ts';
import { quadrantMarks } from '../../../language/quadrant.ts';
import { changeFrom } from '../../../results/answer.ts';
import type { Summary } from '../../../results/summary.ts';
import type { Scene } from '../../screen.ts';
import { headedWords } from '../measure.ts';
import { pairAt } from '../pairs.ts';
import type { Comparing } from '../state.ts';
import type { Section } from './section.ts';

interface Labelled {
  readonly id: IndicatorId;
  readonly label: string;
}

export function byPayer(screen: Comparing, { language, say }: Scene): Section[] {
  const { of } = messagesIn(language).table;
  const { uses } = say.compare;
  return [
    sectionOf(
      say.compare.byPayer,
      [
        { id: 'spend.school', label: of.school },
        { id: 'spend.swv', label: of.swv },
        { id: 'spend.municipality', label: of.municipality },
        { id: 'spend.total', label: say.compare.together },
      ],
      screen,
      language,
    ),
    sectionOf(
      say.compare.byUse,
      [
        { id: 'spend.care', label: uses.care },
        { id: 'spend.access', label: uses.access },
        { id: 'spend.administration', label: uses.administration },
        { id: 'spend.prevention', label: uses.prevention },
        { id: 'spend.transport', label: uses.transport },
      ],
      screen,
      language,
    ),
  ];
}

export function byQuadrant(screen: Comparing, { language, say }: Scene): Section[] {
  const label = (quadrant: keyof typeof quadrantMarks) =>
    `${quadrantMarks[quadrant]} ${glossary[quadrant][language]}`;
  const both = messagesIn(language).table.both.trim();
  return [
    sectionOf(
      say.compare.byQuadrant,
      [
        { id: 'support.q1', label: label('q1') },
        { id: 'support.q2', label: label('q2') },
        { id: 'support.q3All', label: label('q3') },
        { id: 'support.q4All', label: label('q4') },
        { id: 'support.oza', label: both },
      ],
      screen,
      language,
    ),
    sectionOf(
      say.compare.eurosByQuadrant,
      [
        { id: 'spend.q1', label: label('q1') },
        { id: 'spend.q2', label: label('q2') },
        { id: 'spend.q3', label: label('q3') },
        { id: 'spend.q4', label: label('q4') },
      ],
      screen,
      language,
    ),
  ];
}

/** All counted and written alike. */
function sectionOf(
  what: string,
  labelled: readonly [Labelled, ...Labelled[]],
  { scenario, summary, pair }: Comparing,
  language: Language,
): Section {
  const { from, to } = pairAt(summary, pair);
  const total = changeFrom(from, to, summary);
  const changes = labelled.map(({ id }) => total[id]);
  const words = headedWords(labelled[0].id, scenario, summary, changes, language);
  return {
    heading: screenMessagesIn(language).compare.of(what, words.unit),
    rows: labelled.map(({ id, label }) => ({
      label,
      from: words.amount(meanOf(from, id, summary)),
      to: words.amount(meanOf(to, id, summary)),
      change: total[id],
      figures: words.change(total[id]),
    })),
  };
}

/** Of an arm over the pilot, or of today. */
export function meanOf(who: string, id: string, { today, arms }: Summary): number | null {
  const spreads = who === 'today' ? today.indicators : arms.find((arm) => arm.id === who)?.total;
  return spreads?.[id]?.mean ?? null;
}
