/** What every part of the report reads: the data, the words and numbers of its language, and how arms look. */
import { pilotYears } from '../../experiment/quantity.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import type { Messages } from '../../language/messages/nl.ts';
import { type Numbers, numbersIn } from '../../language/numbers.ts';
import { mainArm } from '../../results/answer.ts';
import { type EuroScale, euroScale } from '../../results/euro-scale.ts';
import type { ArmSummary } from '../../results/summary.ts';
import type { Arm } from '../../scenario/scenario.ts';
import type { ReportData } from '../report-data.ts';
import type { Words } from './words/nl.ts';
import { wordsIn } from './words/words.ts';

export interface ArmView {
  readonly id: string;
  readonly name: string;
  /** Which colour, dash and marker it has on the whole page. */
  readonly look: number;
  readonly arm: Arm;
  readonly summary: ArmSummary;
}

export interface View extends ReportData {
  readonly say: Words;
  /** What the program says elsewhere too. */
  readonly program: Messages;
  readonly numbers: Numbers;
  readonly scale: EuroScale;
  /** Pilot years. */
  readonly years: number;
  /** At least one, in the scenario's order. */
  readonly arms: readonly ArmView[];
  /** The first, that differences are taken from. */
  readonly base: ArmView;
  /** The one that the scenario is about. */
  readonly main: ArmView;
}

/** How many arms can be told apart by look; further ones begin again at 1. */
const looks = 6;

/** Throws a RangeError without arms. */
export function viewOf(data: ReportData): View {
  const { scenario, summary, language } = data;
  const arms = scenario.arms.flatMap((arm, i): ArmView[] => {
    const own = summary.arms.find(({ id }) => id === arm.id);
    const look = i === 0 ? 0 : 1 + ((i - 1) % (looks - 1));
    return own === undefined
      ? []
      : [{ id: arm.id, name: arm.name[language], look, arm, summary: own }];
  });
  const [base] = arms;
  if (base === undefined) throw new RangeError('arms: expected at least one, got none');
  const about = mainArm(scenario).id;
  return {
    ...data,
    say: wordsIn(language),
    program: messagesIn(language),
    numbers: numbersIn(language),
    scale: euroScale(summary),
    years: pilotYears(scenario),
    arms,
    base,
    main: arms.find(({ id }) => id === about) ?? base,
  };
}
