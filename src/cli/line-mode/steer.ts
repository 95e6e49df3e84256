/** A pilot steered quarter by quarter, line by line: the monitor is read out, the measures are a numbered list. */
import { commandLine } from '../../app/command-line.ts';
import { decisionsKeeper } from '../../app/keep-decisions.ts';
import { openSteering } from '../../app/open-steering.ts';
import type { Decided, QuarterReport } from '../../experiment/steering/message.ts';
import { Trouble } from '../../language/fault.ts';
import { lineModeMessagesIn } from '../../language/messages/line-mode.ts';
import { meetingMessagesIn } from '../../language/messages/meeting.ts';
import { meetingOutcome } from '../../results/meeting/outcome.ts';
import { crossingsInWords, outcomeInWords } from '../../results/meeting/outcome-in-words.ts';
import type { WrittenDecision } from '../../scenario/schema/decision-log.ts';
import type { Given } from '../given.ts';
import { exit } from '../streams.ts';
import { meet } from './meet.ts';
import { readMonitor } from './read-monitor.ts';
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
      readMonitor(report, future, given, talk);
      const decided = await meet(report, future, given, talk);
      if (decided === undefined) break;
      talk.say(say.living);
      keep(report, decided);
      report = await future.next(decided);
      reports.push(report);
    }
    if (report.last) {
      readMonitor(report, future, given, talk);
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
