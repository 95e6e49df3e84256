/** A pilot steered quarter by quarter, line by line: the monitor is read out, the measures are a numbered list. */
import { commandLine } from '../../app/command-line.ts';
import { decisionsKeeper } from '../../app/keep-decisions.ts';
import { type OpenSteering, openSteering } from '../../app/open-steering.ts';
import type { Costs, Decided, QuarterReport } from '../../experiment/steering/message.ts';
import { Faults, formatFault, Trouble } from '../../language/fault.ts';
import { lineModeMessagesIn } from '../../language/messages/line-mode.ts';
import { meetingMessagesIn } from '../../language/messages/meeting.ts';
import { numbersIn } from '../../language/numbers.ts';
import {
  agreementsInWords,
  costInWords,
  optionInWords,
  purseInWords,
  rowInWords,
  valueInWords,
} from '../../results/meeting/in-words.ts';
import { monitor } from '../../results/meeting/monitor.ts';
import {
  choose as chooseValue,
  costOf,
  isChosen,
  measuresOf,
  nothing,
  type Option,
  optionsOf,
  type Proposal,
  turned,
  type Value,
  valueOf,
} from '../../results/meeting/options.ts';
import { meetingOutcome } from '../../results/meeting/outcome.ts';
import { crossingsInWords, outcomeInWords } from '../../results/meeting/outcome-in-words.ts';
import type { WrittenDecision } from '../../scenario/schema/decision-log.ts';
import type { Given } from '../given.ts';
import { exit } from '../streams.ts';
import { choose } from './choose.ts';
import type { Talk } from './talk.ts';

/** Until the last quarter, or until nobody answers: what was decided by then is kept. */
export async function steerByLine(file: string, given: Given, talk: Talk): Promise<number> {
  const { language, set, seed, arm, check } = given;
  const say = lineModeMessagesIn(language).steer;
  const future = openSteering(file, { set, seed, arm, check });
  const keeper = decisionsKeeper(language);
  const reports: QuarterReport[] = [];
  talk.say(say.beginning);
  try {
    let report = await future.next();
    reports.push(report);
    while (!report.last) {
      read(report, future, given, talk);
      const decided = await meet(report, future, given, talk);
      if (decided === undefined) break;
      talk.say(say.living);
      keep(report, decided);
      report = await future.next(decided);
      reports.push(report);
    }
    if (report.last) {
      read(report, future, given, talk);
      const outcome = meetingOutcome(await future.record(), future.scenario);
      for (const line of outcomeInWords(outcome, report.decisions.length, language)) talk.say(line);
      for (const line of crossingsInWords(reports, language)) talk.say(line);
      talk.say(meetingMessagesIn(language).digest(outcome.digest));
    }
    if (keeper.file !== undefined) talk.say(say.kept(keeper.file, commandFor(keeper.file)));
    return exit.done;
  } finally {
    await future.close();
  }

  function keep({ year, quarter, decisions, lived, of }: QuarterReport, decided: Decided[]): void {
    const all: WrittenDecision[] = [
      ...decisions,
      ...decided.map((one) => ({ year, quarter, ...one })),
    ];
    if (all.length === 0) return;
    const { scenario, arm, seed } = future;
    const log = { scenario: scenario.id, arm: arm.id, seed, replication: 0, decisions: all };
    try {
      keeper.keep({ ...log, ...(lived + 1 < of ? { lived: lived + 1 } : {}) });
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      talk.say(error.words[language]);
    }
  }

  function commandFor(log: string): string {
    const settings = set.flatMap((one) => ['--set', one]);
    return commandLine(['steer', file, ...settings, '--decisions', log]);
  }
}

/** What the monitor shows: first how it stands, then a line for each number. */
function read(
  report: QuarterReport,
  { scenario }: OpenSteering,
  { language }: Given,
  talk: Talk,
): void {
  const say = lineModeMessagesIn(language).steer;
  const { whole } = numbersIn(language);
  talk.say('');
  talk.say(`${meetingMessagesIn(language).title(whole(report.year), whole(report.quarter))}.`);
  talk.say(agreementsInWords(report.signals, language));
  for (const row of monitor(report, scenario)) {
    const { label, now, before, undecided, byRules, signal } = rowInWords(row, scenario, language);
    const parts = [
      now,
      ...(before === '' ? [] : [say.before(before)]),
      ...(undecided === '' ? [] : [say.undecided(undecided)]),
      ...(byRules === '' ? [] : [say.byRules(byRules)]),
      ...(signal === '' ? [] : [say.agreed(signal.replace(/^[▲▼] /, ''))]),
    ];
    talk.say(`${label}: ${parts.join(', ')}.`);
  }
  talk.say(`${say.money}: ${purseInWords(report.purse, language).join(', ')}.`);
}

type Wish = { readonly option: Option } | 'next';

/** What is decided; undefined: somebody stops. */
async function meet(
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
  const value = valueInWords(option, valueOf(option, proposal), possible, language);
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
  const now = valueOf(option, proposal);
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
