/** What the monitor shows, read out: first how it stands, then a line for each number. */
import type { OpenSteering } from '../../app/open-steering.ts';
import type { QuarterReport } from '../../experiment/steering/message.ts';
import { lineModeMessagesIn } from '../../language/messages/line-mode.ts';
import { meetingMessagesIn } from '../../language/messages/meeting.ts';
import { numbersIn } from '../../language/numbers.ts';
import { agreementsInWords, purseInWords, rowInWords } from '../../results/meeting/in-words.ts';
import { monitor } from '../../results/meeting/monitor.ts';
import type { Given } from '../given.ts';
import type { Talk } from './talk.ts';

export function readMonitor(
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
