/** The page of an answer that is not a run's: the answer in sentences, the picture, the numbers, how it was made. */
import type { Language } from '../../../language/messages/language.ts';
import { messagesIn } from '../../../language/messages/messages.ts';
import { numbersIn } from '../../../language/numbers.ts';
import { assumptions } from '../../../results/assumptions.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import { page } from '../page.ts';
import { whole } from '../sections/answer.ts';
import { chapter } from '../sections/chapter.ts';
import { commandOf, factList, facts, type Origin } from '../sections/reproduce.ts';
import { answerStyle } from '../style/style.ts';
import { wordsIn } from '../words/words.ts';

export interface AnswerPage {
  readonly kind: 'sweep' | 'threshold' | 'explain' | 'sensitivity' | 'uncertain';
  readonly scenario: Scenario;
  readonly language: Language;
  /** What was asked; the scenario's name stands before it. */
  readonly subtitle: Part;
  /** The answer, in the words that the program says everywhere. */
  readonly sentences: readonly string[];
  /** Nothing where there is nothing to draw. */
  readonly pictures: Part;
  readonly table: Part;
  /** How to read it. */
  readonly notes: readonly string[];
  readonly made: Pick<Origin, 'manifest' | 'summary'> & {
    readonly facts: readonly (readonly [string, Part])[];
    /** Absent where the page does not depend on how it was asked. */
    readonly command?: readonly string[];
    /** What `reproduce` can do for it; absent where it cannot. */
    readonly again?: string;
  };
}

export function answerHtml(answer: AnswerPage): string {
  const { kind, scenario, language, subtitle, pictures, table, notes, made } = answer;
  const say = wordsIn(language);
  const own = say.answers;
  const name = scenario.name[language];
  return page({
    language,
    style: answerStyle,
    title: `${name} · ${own.kickers[kind]}`,
    skip: say.skip,
    header: html`<p class="kicker">proeftuin · ${own.kickers[kind]}</p>
<h1>${name}</h1>
<p class="subtitle">${subtitle}</p>
`,
    main: [
      answered(answer),
      pictures !== undefined && chapter('pictures', own.titles.pictures, pictures),
      chapter('table', own.titles.table, table),
      chapter(
        'made',
        own.titles.made,
        notes.map((note) => html`<p>${note}</p>`),
        origin(answer),
      ),
    ],
    footer: html`<p class="small">proeftuin ${made.manifest.tool.version} · ${messagesIn(language).colophon.digest} <code>${made.summary.digest}</code></p>`,
  });
}

function answered({ scenario, language, sentences }: AnswerPage): Html {
  const say = wordsIn(language);
  const { percent, whole: count } = numbersIn(language);
  const { share, assumed, numbers } = assumptions(scenario);
  const [lead = '', ...rest] = sentences;
  return html`<section class="answer" id="answer" aria-labelledby="answer-title" tabindex="-1">
<h2 id="answer-title">${say.titles.answer}</h2>
<div class="hero"><div>
<p class="lead">${whole(lead)}</p>
<div class="further">${rest.map((sentence) => html`<p>${whole(sentence)}</p>`)}</div>
</div>
<div class="loud beside">
<p>${messagesIn(language).answer.assumed(percent(share), count(assumed), count(numbers))}</p>
<p>${say.answer.resting}</p>
</div></div>
</section>
`;
}

function origin({ language, made }: AnswerPage): Html {
  const say = wordsIn(language);
  const { reproduce } = say;
  return html`${
    made.command !== undefined &&
    html`<h3>${reproduce.command}</h3>
${commandOf(made.command)}${made.again === undefined && html`<p>${say.answers.againByCommand}</p>`}`
  }${
    made.again !== undefined &&
    html`<h3>${reproduce.again}</h3>
${commandOf(['reproduce', reproduce.folder])}<p>${made.again}</p>`
  }
<h3>${reproduce.facts}</h3>
${factList([...made.facts, ...facts({ say, numbers: numbersIn(language), ...made })])}`;
}
