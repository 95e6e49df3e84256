/** The detail as lines: which tabs there are and what is compared stays in sight, the rest may be longer than the screen. */
import { wrap } from '../../../language/wrap.ts';
import type { Scene } from '../../screen.ts';
import { nameOf, pairAt, pairName } from '../pairs.ts';
import { type Comparing, type Extent, tabs } from '../state.ts';
import { bySchool } from './by-school.ts';
import { byYear } from './by-year.ts';
import { byPayer, byQuadrant } from './of-indicators.ts';
import { type Section, sectionLines } from './section.ts';

export interface Detail {
  readonly head: readonly string[];
  readonly body: readonly string[];
}

export function detailLines(screen: Comparing, scene: Scene): Detail {
  const { scenario, summary, pair } = screen;
  const { language, theme, room } = scene;
  const two = pairAt(summary, pair);
  const names = {
    from: nameOf(two.from, scenario, language),
    to: nameOf(two.to, scenario, language),
  };
  const sections = sectionsOf(screen, scene);
  const notes = notesOn(screen, scene).flatMap((note) => wrap(note, room.width));
  return {
    head: [
      ...wrap(scene.say.compare.differences(pairName(two, scenario, language)), room.width).map(
        theme.bold,
      ),
      tabLine(screen, scene),
      '',
    ],
    body: [
      ...sectionLines(sections, names, scene),
      ...(sections.length > 0 && notes.length > 0 ? [''] : []),
      ...notes.map(theme.dim),
    ],
  };
}

export function detailExtent(screen: Comparing, scene: Scene): Extent {
  const { head, body } = detailLines(screen, scene);
  return { lines: body.length, room: Math.max(1, scene.room.height - head.length) };
}

function tabLine({ tab }: Comparing, { say, theme }: Scene): string {
  return tabs
    .map((one) =>
      one === tab ? theme.chosen(`[${say.compare.tabs[one]}]`) : ` ${say.compare.tabs[one]} `,
    )
    .join(' ');
}

function sectionsOf(screen: Comparing, scene: Scene): Section[] {
  switch (screen.tab) {
    case 'year':
      return byYear(screen, scene);
    case 'payer':
      return byPayer(screen, scene);
    case 'quadrant':
      return byQuadrant(screen, scene);
    case 'school':
      return screen.more.is === 'read' ? bySchool(screen.more.details, screen, scene) : [];
  }
}

/** What the figures are, or why they are not there. */
function notesOn({ tab, more, folder }: Comparing, { say }: Scene): readonly string[] {
  const { notes } = say.compare;
  if (tab === 'payer' || tab === 'quadrant') return [notes.mean];
  if (more.is === 'read') return [notes[tab]];
  if (folder === undefined) return [notes.unkept[tab]];
  return more.is === 'failed' ? more.why : [notes.reading];
}
