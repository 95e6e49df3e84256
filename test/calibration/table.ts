/** The calibration as the README shows it, in Markdown. */
import { numbersIn } from '../../src/language/numbers.ts';
import type { Measured } from './measured.ts';
import { entryEffect, literature } from './more-smw.ts';
import { isInside, type Row, rows, type Standing } from './rows.ts';
import { changes } from './steady.ts';

const { decimal, percent, range, whole } = numbersIn('en');

export function calibration(measured: Measured): string {
  const all = rows(measured);
  return [
    table(all, measured),
    summary(all, measured),
    steady(measured),
    smw(measured),
    ...confession(measured),
  ].join('\n\n');
}

const words: Readonly<Record<Standing, string>> = {
  fitted: 'fitted',
  heldOut: '**held out**',
  follows: 'follows',
};

function table(all: readonly Row[], { scenario }: Measured): string {
  const lines = all.map((row) => {
    const { name, published, range: plausible, simulated, halfWidth, standing } = row;
    const write = writer(row);
    const [value, low, high] = [published, ...plausible].map((one) => short(write(one)));
    return [
      name,
      `${value} (${low}–${high})`,
      `${write(simulated)} ± ${write(halfWidth)}${isInside(row) ? '' : ' (outside)'}`,
      words[standing],
    ];
  });
  const heading = [
    `per ${whole(scenario.area.children)} children, prices of ${scenario.prices.year}`,
    'published (range)',
    'simulated',
    'standing',
  ];
  return [heading, ['---', '---', '---', '---'], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Shares in per cent, what is small with decimals. */
function writer({ published, range: [, high] }: Row): (value: number) => string {
  if (high <= 1) return percentOf;
  if (published < 10) return (value) => decimal(value, 2);
  return published < 100 ? (value) => decimal(value, 1) : whole;
}

/** 85, where a simulated figure beside it has 85.0. */
function short(text: string): string {
  return text.replace(/\.0+(?=%?$)/, '');
}

function percentOf(share: number): string {
  return `${decimal(100 * share, 1)}%`;
}

function summary(all: readonly Row[], { outcomes }: Measured): string {
  const inside = (standing: Standing) => {
    const some = all.filter((row) => row.standing === standing);
    return `${some.filter(isInside).length} of ${some.length}`;
  };
  return [
    `Means of ${whole(outcomes.length)} replications of the last year before the pilot, ± half a 95% interval.`,
    `Inside their range: ${inside('fitted')} fitted rows and ${inside('heldOut')} held out.`,
    '*Fitted*: rates were moved until the row lay in its range.',
    '*Held out*: no rate was moved for it.',
    '*Follows*: a sum of other rows, or of rates that went in.',
    'Every row’s source stands with it under `targets` in [`zwolle-noord.yaml`](scenarios/zwolle-noord.yaml).',
  ].join(' ');
}

function steady(measured: Measured): string {
  const list = changes(measured).map(
    ({ name, change: { low, high } }) => `${name} ${range(100 * low, 100 * high, 1)}%`,
  );
  return `*At rest before the pilot starts.* Change of each stock over the last year before it, 95% intervals: ${list.join('; ')}.`;
}

function smw(measured: Measured): string {
  const { mean, low, high } = entryEffect(measured);
  const [least, most] = literature;
  return [
    '*Half as much school social work again*, held out:',
    `it changes the entry into youth help by ${decimal(100 * mean, 1)}%`,
    `(95%: ${range(100 * low, 100 * high, 1)}%);`,
    `the literature has ${percent(least)} to +${percent(most)}.`,
  ].join(' ');
}

/** A held-out row that somebody looked at while fitting is said to be one. */
function confession({ scenario }: Measured): string[] {
  const moved = scenario.provenance.find(({ path }) => path === 'access.q4Mix.verblijf');
  return moved?.fit === true
    ? [
        'One held-out row is not as innocent as it looks: the share of starts in residential care is itself marked `fit`, with the residential share in view.',
      ]
    : [];
}
