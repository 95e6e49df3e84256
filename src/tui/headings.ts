/** What stands at the top: where one is on the left, how things stand on the right. */
import type { Language } from '../language/messages/language.ts';
import { screenMessagesIn } from '../language/messages/tui.ts';
import { numbersIn } from '../language/numbers.ts';
import type { Choosing } from './choose/state.ts';
import { type Comparing, type Extent, within } from './compare/state.ts';
import type { State } from './state.ts';

const program = 'proeftuin';

export interface Heading {
  readonly left: string;
  readonly right: string;
}

export function headingOf(state: State, extent: Extent): Heading {
  const { screen, language, help } = state;
  const say = screenMessagesIn(language);
  if (help) return { left: `${program} · ${say.help.title}`, right: '' };
  switch (screen.name) {
    case 'choose':
      return { left: program, right: position(screen, language) };
    case 'run': {
      const shipped = state.scenarios.find(({ file }) => file === screen.file);
      const name = (screen.scenario ?? shipped)?.name[language] ?? screen.file;
      return { left: `${program} · ${name} · ${say.run.title}`, right: '' };
    }
    case 'compare':
      return {
        left: `${program} · ${screen.scenario.name[language]} · ${say.compare.title}`,
        right: [...standing(screen, language), ...place(screen, extent, language)].join(' · '),
      };
  }
}

/** Which of how many; not all may fit. */
function position({ scenarios, chosen }: Choosing, language: Language): string {
  const { whole } = numbersIn(language);
  const say = screenMessagesIn(language).choose;
  return say.position(whole(chosen + 1), whole(scenarios.length));
}

/** On how much the answer rests, and how to read it. */
function standing(
  { summary, planned, interrupted, precise }: Comparing,
  language: Language,
): string[] {
  const say = screenMessagesIn(language).compare;
  const { whole } = numbersIn(language);
  const finished = whole(summary.replications);
  return [
    interrupted ? say.stopped(finished, whole(planned)) : say.finished(finished),
    ...(precise || interrupted ? [] : [say.imprecise]),
  ];
}

function place({ top }: Comparing, extent: Extent, language: Language): string[] {
  if (extent.lines <= extent.room) return [];
  const from = within(top, extent);
  const { whole } = numbersIn(language);
  return [
    screenMessagesIn(language).compare.lines(
      whole(from + 1),
      whole(from + extent.room),
      whole(extent.lines),
    ),
  ];
}
