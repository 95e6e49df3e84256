import { pilotYears } from '../../experiment/quantity.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { numbersIn } from '../../language/numbers.ts';
import { changeFrom, mainArm } from '../../results/answer.ts';
import { comparedBy } from '../../results/comparison.ts';
import type { Page } from './page.ts';

/** How the figures were made: what they are means of, what common random numbers bought, and from what they follow. */
export function footnotes(page: Page): string[] {
  const { scenario, summary, language, version } = page;
  const { colophon } = messagesIn(language);
  const { whole } = numbersIn(language);
  const { seed, replications, digest } = summary;
  return [
    [
      colophon.means(mainArm(scenario).name[language], whole(pilotYears(scenario))),
      colophon.prices(String(scenario.prices.year)),
      ...ratio(page),
    ].join(' '),
    [
      `${colophon.seed} “${seed}”`,
      colophon.replications(whole(replications)),
      `${colophon.version} ${version}`,
    ].join(' · '),
    `${colophon.digest} ${digest}`,
  ];
}

/** The achieved variance ratio between the first arm and the one that it is about. */
function ratio({ scenario, summary, language }: Page): string[] {
  const [base] = scenario.arms;
  const main = mainArm(scenario);
  if (base === undefined || base === main) return [];
  const total = changeFrom(base.id, main.id, summary);
  const [money, waiting] = [comparedBy.spending, comparedBy.waiting].map(
    (id) => total[id].varianceRatio,
  );
  // One replication, or nothing that varies.
  if (money == null || waiting == null) return [];
  const { decimal } = numbersIn(language);
  const say = messagesIn(language).differences;
  return [
    say.ratio(main.name[language], base.name[language], decimal(money, 1), decimal(waiting, 1)),
  ];
}
