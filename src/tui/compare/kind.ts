import type { Language } from '../../language/messages/language.ts';
import { screenMessagesIn } from '../../language/messages/tui/tui.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Kind } from '../screen.ts';
import { extentOf } from './extent.ts';
import { compareKeys } from './keys.ts';
import { type CompareAction, type Comparing, compare, type Extent, within } from './state.ts';
import { Compare } from './view.tsx';
import { readMore } from './work.ts';

export const compareKind: Kind<Comparing, CompareAction> = {
  reduce: compare,
  keys: compareKeys,
  heading(screen, scene) {
    const { language, say } = scene;
    const right = [
      ...standing(screen, language),
      ...place(screen, extentOf(screen, scene), language),
    ];
    return {
      left: `${screen.scenario.name[language]} · ${say.compare.title}`,
      right: right.join(' · '),
    };
  },
  View: Compare,
  about: ({ shown }, say) => (shown === 'answer' ? [say.compare.order] : []),
  folder: ({ folder }) => folder,
  open: readMore,
};

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
