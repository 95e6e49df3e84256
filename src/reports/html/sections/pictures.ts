import { glossary } from '../../../language/glossary.ts';
import type { IndicatorId } from '../../../language/indicators.ts';
import { comparedBy } from '../../../results/comparison.ts';
import { capital } from '../capital.ts';
import { budget } from '../figures/budget.ts';
import { differences } from '../figures/differences.ts';
import { family, familyNote } from '../figures/family.ts';
import { flow } from '../figures/flow.ts';
import { byPayer } from '../figures/payers.ts';
import { throughTime } from '../figures/through-time.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import type { View } from '../view.ts';
import { chapter } from './chapter.ts';

/** All pictures, from who gets what help to how far replications lie apart. */
export function pictures(view: View): Html {
  const { say, language, base } = view;
  const quadrants: readonly (readonly [IndicatorId, string])[] = [
    [comparedBy.q1, `① ${capital(glossary.q1[language])}`],
    [comparedBy.q2, `② ${capital(glossary.q2[language])}`],
    [comparedBy.q3, `③ ${capital(say.comparison.withOza(glossary.q3[language]))}`],
    [comparedBy.q4, `④ ${capital(say.comparison.withOza(glossary.q4[language]))}`],
    [comparedBy.oza, say.time.oza],
  ];
  const families = [
    family(comparedBy.spending, say.measure.money(say.euroUnit[view.scale.name]), view),
    family(comparedBy.waiting, say.measure.waiting, view),
    family(comparedBy.homeSitters, say.measure.homeSitters, view),
  ];
  return chapter(
    'pictures',
    say.titles.pictures,
    html`<h3>${say.time.children}</h3><p class="note">${say.time.intro}</p>`,
    quadrants.map(([indicator, title]): Part => throughTime(indicator, title, view, 4)),
    flow(view),
    throughTime(comparedBy.waiting, say.time.waitingTitle, view),
    throughTime(comparedBy.homeSitters, say.time.homeSittersTitle, view),
    budget(view),
    byPayer(view),
    differences(view),
    families.some((one) => one !== undefined) &&
      html`<h3>${say.family.title(base.name)}</h3><p class="note">${familyNote(view)}</p>`,
    families,
  );
}
