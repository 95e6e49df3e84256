import { meetingMessagesIn } from '../../language/messages/meeting.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Kind } from '../screen.ts';
import { steerKeys } from './keys.ts';
import { longPage } from './page.ts';
import { asking, lastReport, meeting, type SteerAction, type Steering, steering } from './state.ts';
import { Steer } from './view.tsx';
import { steer } from './work.ts';

export const steerKind: Kind<Steering, SteerAction> = {
  reduce: steering,
  keys: steerKeys,
  heading(screen, scene) {
    const { language, say } = scene;
    const { whole } = numbersIn(language);
    const report = lastReport(screen);
    const where =
      report === undefined || screen.outcome !== undefined
        ? say.steer.title
        : meetingMessagesIn(language).title(whole(report.year), whole(report.quarter));
    const left = `${screen.of.name[language]} · ${where}`;
    if (screen.doing !== undefined) return { left, right: say.steer.busy };
    if (report === undefined || asking(screen)) return { left, right: '' };
    const { lines, room, top } = longPage(screen, scene);
    const long = (screen.outcome !== undefined || screen.looking) && lines.length > room;
    const right = long
      ? say.compare.lines(whole(top + 1), whole(top + room), whole(lines.length))
      : say.steer.quarters(whole(report.lived), whole(report.of));
    return { left, right };
  },
  View: Steer,
  about: (_, say) => say.steer.about,
  typed: (screen, text) =>
    meeting(screen) && screen.writing ? { type: 'write', text } : undefined,
  parting: ({ kept }, { say }) => (kept === undefined ? [] : [say.steer.left(kept.file)]),
  open: steer,
};
