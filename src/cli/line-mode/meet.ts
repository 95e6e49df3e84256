/** What is decided at one meeting: measures from a numbered list, and why. */
import type { OpenSteering } from '../../app/open-steering.ts';
import type { Costs, Decided, QuarterReport } from '../../experiment/steering/message.ts';
import { Faults, formatFault } from '../../language/fault.ts';
import { lineModeMessagesIn } from '../../language/messages/line-mode.ts';
import { meetingMessagesIn } from '../../language/messages/meeting.ts';
import { numbersIn } from '../../language/numbers.ts';
import { costInWords, optionInWords, valueInWords } from '../../results/meeting/in-words.ts';
import { measuresOf } from '../../results/meeting/measures.ts';
import {
  choose as chooseValue,
  costOf,
  isChosen,
  nothing,
  type Option,
  optionsOf,
  type Proposal,
  turned,
  type Value,
  valueNow,
} from '../../results/meeting/options.ts';
import type { Given } from '../given.ts';
import { choose } from './choose.ts';
import type { Talk } from './talk.ts';

type Wish = { readonly option: Option } | 'next';

/** What is decided; undefined: somebody stops. */
export async function meet(
  report: QuarterReport,
  future: OpenSteering,
  given: Given,
  talk: Talk,
): Promise<Decided[] | undefined> {
  const { language } = given;
  const say = lineModeMessagesIn(language);
  let proposal: Proposal = nothing;
  for (;;) {
    const measures = measuresOf(report.possible, proposal);
    const costs = measures === undefined ? {} : await future.costs(measures);
    const options = optionsOf(report.possible, proposal);
    const choices = [
      {
        text: measures === undefined ? say.steer.nothing : say.steer.decide,
        means: 'next' as Wish,
      },
      ...options.map((option) => ({
        text: optionLine(option, proposal, costs, report, given),
        means: { option } as Wish,
      })),
    ];
    const wish = await choose(talk, language, say.steer.what, choices, say.leave);
    if (wish === undefined) return undefined;
    if (wish !== 'next') {
      const value = await wanted(wish.option, proposal, report, given, talk);
      proposal = chooseValue(wish.option, value, proposal);
      continue;
    }
    if (measures === undefined) return [];
    talk.say(say.steer.why);
    const reason = await talk.hear();
    if (reason === undefined) return undefined;
    if (reason === '') talk.say(meetingMessagesIn(language).needsReason);
    else if (await isDecision(measures, future, given, talk)) return [{ measures, reason }];
  }
}

/** What is wrong with it is said. */
async function isDecision(
  measures: Decided['measures'],
  future: OpenSteering,
  { language }: Given,
  talk: Talk,
): Promise<boolean> {
  try {
    await future.costs(measures);
    return true;
  } catch (error) {
    if (!(error instanceof Faults)) throw error;
    for (const fault of error.faults) talk.say(formatFault(fault, language));
    return false;
  }
}

function optionLine(
  option: Option,
  proposal: Proposal,
  costs: Costs,
  { possible }: QuarterReport,
  { language }: Given,
): string {
  const changed = isChosen(option, proposal);
  const value = valueInWords(option, valueNow(option, proposal), possible, language);
  const cost = costOf(option, proposal, costs);
  const step = !changed && option.scale.kind === 'number';
  const told = cost && costInWords(option, cost, step, language);
  return [
    `${optionInWords(option, language)}: ${value}`,
    ...(changed ? [lineModeMessagesIn(language).steer.chosen] : []),
    ...(told === undefined ? [] : [told.amount, told.basis].filter((word) => word !== '')),
  ].join(', ');
}

/** A toggle is turned, a choice is made from a list, a number is typed. */
async function wanted(
  option: Option,
  proposal: Proposal,
  { possible }: QuarterReport,
  { language }: Given,
  talk: Talk,
): Promise<Value> {
  const { scale } = option;
  const now = valueNow(option, proposal);
  const say = lineModeMessagesIn(language);
  if (scale.kind === 'toggle') return turned(option, now, 1);
  const title = optionInWords(option, language);
  if (scale.kind === 'choice') {
    const choices = scale.options.map((value) => ({
      text: valueInWords(option, value, possible, language),
      means: value,
    }));
    return (await choose(talk, language, title, choices, say.number)) ?? now;
  }
  const percent = option.kind === 'preventionShare' ? 100 : 1;
  const { whole } = numbersIn(language);
  const most = Number.isFinite(scale.most) ? whole(scale.most * percent) : undefined;
  for (;;) {
    talk.say(say.steer.number(title, whole(scale.least * percent), most));
    const typed = await talk.hear();
    if (typed === undefined || typed === '') return now;
    const value = Number(typed.replace(',', '.')) / percent;
    if (value >= scale.least && value <= scale.most) return Number(value.toPrecision(12));
  }
}
