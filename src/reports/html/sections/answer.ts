/** The answer first: in sentences with their intervals, and as a picture; then how much of it is assumed. */

import { changeFrom } from '../../../results/answer.ts';
import { comparedBy } from '../../../results/comparison.ts';
import { sentences } from '../../../results/sentences.ts';
import { glance, headlines } from '../figures/glance.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import type { View } from '../view.ts';
import { dayOf } from './masthead.ts';

export function answer(view: View): Html {
  const { scenario, summary, language, say, manifest, numbers, program } = view;
  const all = sentences(scenario, summary, language);
  const [lead = '', ...rest] = all.slice(0, -1);
  const assumed = all.at(-1) ?? '';
  const made = say.made(
    dayOf(view),
    manifest.tool.version,
    summary.seed,
    program.colophon.replications(numbers.whole(summary.replications)),
  );
  return html`<section class="answer" id="answer" aria-labelledby="answer-title" tabindex="-1">
<h2 id="answer-title">${say.titles.answer}</h2>
<div class="hero"><div>
<p class="lead">${whole(lead)}</p>
<div class="further">${rest.map((sentence) => html`<p>${whole(sentence)}</p>`)}</div>
<div class="loud">
<p>${whole(assumed)}</p>
<p>${winsOnEveryHeadline(view) ? say.answer.byAssumption(view.main.name) : say.answer.resting} <a href="#assumptions">${say.answer.see}</a>.</p>
</div>
<p class="small">${made}${!manifest.precise && ` ${say.notPrecise}`}</p>
</div>
<div class="glance">${glance(view)}</div>
</div>
</section>
`;
}

/** The same words, in which a range or an amount is not broken over two lines. */
export function whole(sentence: string): Part {
  return sentence
    .split(/(\d[\d.,]*–\d[\d.,]*\d|\(95\u00a0?%:|−€\u00a0[\d.,]+)/)
    .map((part, i) => (i % 2 === 0 ? part : html`<span class="whole">${part}</span>`));
}

/** With 95 % certainty less money, less waiting and fewer at home than today. */
function winsOnEveryHeadline({ main, summary }: View): boolean {
  const total = changeFrom('today', main.id, summary);
  return headlines.every((headline) => {
    const { mean, high } = total[comparedBy[headline]];
    return (high ?? mean ?? 0) < 0;
  });
}
