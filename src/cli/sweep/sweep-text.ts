/** A sweep for a reader: the answer first, then the picture, the table, and how it was made. */
import { messagesIn } from '../../language/messages/messages.ts';
import { sweepMessagesIn } from '../../language/messages/sweep.ts';
import { numbersIn } from '../../language/numbers.ts';
import { wrap } from '../../language/wrap.ts';
import { sweepAnswer, where } from '../../reports/sweep/answer.ts';
import { headlines, measureOf } from '../../reports/sweep/measures.ts';
import type { SweepPage } from './page.ts';
import { pictures } from './pictures.ts';
import { sweepTable } from './sweep-table.ts';

/** Lines longer than this are hard to read, however wide the terminal is. */
const longestLine = 100;

export function sweepText(page: SweepPage): string {
  const { paint } = page;
  const text = Math.min(page.width, longestLine);
  const [answer = '', ...rest] = sweepAnswer(page);
  const paragraphs = [
    [paint.bold(title(page))],
    [...wrap(answer, text).map(paint.bold), ...rest.flatMap((sentence) => wrap(sentence, text))],
    ...pictures(page),
    sweepTable(page),
    notes(page).flatMap((note) => wrap(note, text).map(paint.dim)),
  ];
  return paragraphs
    .filter((lines) => lines.some((line) => line !== ''))
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** The same line by line, every figure with its name and unit: for a screen reader, and for `grep`. */
export function sweepLines(page: SweepPage): string {
  const { language, rows, shown } = page;
  const say = sweepMessagesIn(language);
  const measures = [
    ...headlines(page).map(({ measure }) => measure),
    ...shown.map((id) => measureOf(id, page)),
  ];
  const points = rows.map((row) =>
    say.line(
      where(row, page),
      row.failed === undefined
        ? measures
            .map((measure) => {
              const estimate = row.arm[measure.id] ?? { mean: null, low: null, high: null };
              return say.measure(
                measure.label,
                measure.unit,
                measure.figure(estimate.mean),
                measure.range(estimate),
              );
            })
            .join('; ')
        : `${say.table.failed}: ${row.failed[language]}`,
    ),
  );
  return `${[title(page), ...sweepAnswer(page), ...points, ...notes(page)].join('\n')}\n`;
}

function title({ base, design, replications, language }: SweepPage): string {
  const { whole } = numbersIn(language);
  return sweepMessagesIn(language).title(
    base.name[language],
    whole(design.points.length),
    whole(replications),
  );
}

function notes({ base, arm, seed, digest, language, version }: SweepPage): string[] {
  const { colophon } = messagesIn(language);
  return [
    `${sweepMessagesIn(language).table.means(arm.name[language])} ${colophon.prices(String(base.prices.year))}`,
    `${colophon.seed} “${seed}” · ${colophon.version} ${version}`,
    ...(digest === undefined ? [] : [`${colophon.digest} ${digest}`]),
  ];
}
