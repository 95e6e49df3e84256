/** The answer of a sweep, first and in a sentence: where all agreements are kept, and which break first elsewhere. */

import { sweepMessagesIn } from '../../language/messages/sweep.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Verdict } from '../../results/agreements.ts';
import type { SweepRow } from '../../results/sweep/sweep-row.ts';
import { axisWords } from './axis-words.ts';
import { measureOf, usuallyShown } from './measures.ts';
import type { SweepTold } from './told.ts';

export function sweepAnswer(page: SweepTold): string[] {
  const { design, language, rows } = page;
  const say = sweepMessagesIn(language).answer;
  const { whole } = numbersIn(language);
  const failed = rows.filter((row) => row.failed !== undefined);
  const good = rows.filter((row) => row.failed === undefined);
  const [first] = failed;
  const failures =
    first === undefined
      ? []
      : [
          say.failed(whole(failed.length), whole(design.points.length)),
          say.reason(where(first, page), first.failed?.[language] ?? ''),
        ];
  if (good.length === 0) return failures;
  if (good.every(({ agreements }) => agreements.length === 0))
    return [...trend(good, page), ...failures];
  return [...(design.axes.length === 1 ? along(good, page) : [counted(good, page)]), ...failures];
}

/** The values of a point in words. */
export function where({ values }: Pick<SweepRow, 'values'>, page: SweepTold): string {
  const { design, base, language } = page;
  return numbersIn(language).list(
    design.axes.map((axis, i) => axisWords(axis, base, language).at(values[i] ?? 0)),
  );
}

export function verdictOf({ agreements }: SweepRow): Verdict {
  if (agreements.some(({ verdict }) => verdict === 'fails')) return 'fails';
  return agreements.every(({ verdict }) => verdict === 'holds') ? 'holds' : 'open';
}

function along(unsorted: readonly SweepRow[], page: SweepTold): string[] {
  const say = sweepMessagesIn(page.language).answer;
  const rows = rising(unsorted);
  const held = rows.map((row) => verdictOf(row) === 'holds');
  const at = (row: SweepRow | undefined) => (row === undefined ? '' : where(row, page));
  const [least, most] = [figureOf(rows[0], page), at(rows.at(-1))];
  const count = held.filter(Boolean).length;
  if (count === rows.length) return [say.everywhere(least, most)];
  if (count === 0)
    return [`${say.nowhere(least, most)}; ${broken(rows[0], page)}${worse(rows, page)}.`];
  const firstBroken = held.indexOf(false);
  const firstHeld = held.indexOf(true);
  if (firstBroken === count) {
    const next = rows[firstBroken];
    const [kept, beyond] = [at(rows[firstBroken - 1]), figureOf(next, page)];
    const rest = worse(rows.slice(firstBroken), page);
    return [`${say.upTo(kept)}; ${say.beyond(beyond)} ${broken(next, page)}${rest}.`];
  }
  if (firstHeld === rows.length - count) {
    const last = rows[firstHeld - 1];
    return [
      `${say.from(at(rows[firstHeld]))}; ${say.below(figureOf(last, page))} ${broken(last, page)}.`,
    ];
  }
  return [counted(rows, page)];
}

/** From where on it is certain that agreements are broken, when that is not from the first of these rows. */
function worse(rows: readonly SweepRow[], page: SweepTold): string {
  const fails = rows.map((row) => verdictOf(row) === 'fails');
  const first = fails.indexOf(true);
  if (first <= 0 || !fails.slice(first).every(Boolean)) return '';
  const { beyond } = sweepMessagesIn(page.language).answer;
  return `; ${beyond(figureOf(rows[first], page))} ${broken(rows[first], page)}`;
}

/** Of the only axis, without what it is of. */
function figureOf(row: SweepRow | undefined, { design, base, language }: SweepTold): string {
  const [axis] = design.axes;
  return axis === undefined ? '' : axisWords(axis, base, language).value(row?.values[0] ?? 0);
}

/** Which agreements are not kept at a point, and of which that is not certain. */
function broken(row: SweepRow | undefined, { base, language }: SweepTold): string {
  const say = sweepMessagesIn(language).answer;
  const names = (verdict: Verdict) =>
    (row?.agreements ?? [])
      .filter((one) => one.verdict === verdict)
      .map(
        ({ id }) => base.agreements.find((agreement) => agreement.id === id)?.name[language] ?? id,
      );
  const [fails, open] = [names('fails'), names('open')];
  return [
    ...(fails.length > 0 ? [say.not(fails.join('; '))] : []),
    ...(open.length > 0 ? [say.open(open.join('; '))] : []),
  ].join('; ');
}

/** At how many points, and which agreements are not kept at the others. */
function counted(rows: readonly SweepRow[], { base, language }: SweepTold): string {
  const { whole } = numbersIn(language);
  const say = sweepMessagesIn(language).answer;
  const held = rows.filter((row) => verdictOf(row) === 'holds').length;
  const failing = base.agreements.flatMap(({ id, name }) => {
    const points = rows.filter(({ agreements }) =>
      agreements.some((one) => one.id === id && one.verdict === 'fails'),
    ).length;
    return points === 0 ? [] : [say.atPoints(name[language], whole(points))];
  });
  const where = failing.length === 0 ? '' : `; ${say.not(failing.join('; '))}`;
  return `${say.somewhere(whole(held), whole(rows.length))}${where}.`;
}

/** Nothing was agreed: how the first measure runs. */
function trend(unsorted: readonly SweepRow[], page: SweepTold): string[] {
  if (page.design.axes.length !== 1) return [];
  const rows = rising(unsorted);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [id = ''] = page.shown.length > 0 ? page.shown : usuallyShown(page.base);
  const { label, unit, figure } = measureOf(id, page);
  const told = (row: SweepRow) => `${figure(row.arm[id]?.mean)} ${unit}`;
  const say = sweepMessagesIn(page.language).answer;
  return [say.noAgreements(label, told(first), told(last), where(first, page), where(last, page))];
}

export const rising = (rows: readonly SweepRow[]): SweepRow[] =>
  [...rows].sort((a, b) => (a.values[0] ?? 0) - (b.values[0] ?? 0));
