/** Has the scenario read, what was changed in it judged and previewed, and the file written: elsewhere. */
import { randomUUID } from 'node:crypto';
import type { TuningTold } from '../../app/host/tune.ts';
import { unpacked } from '../../experiment/backends/plain.ts';
import { Trouble } from '../../language/fault.ts';
import { screenMessagesIn } from '../../language/messages/tui/tui.ts';
import type { Desk, Task } from '../screen.ts';
import { questionOf } from '../subject.ts';
import { inWords } from '../trouble-in-words.ts';
import { dialsOf } from './dials.ts';
import { commentOf } from './in-words.ts';
import { type Changes, settingsOf, type Tuning, type TuningAction } from './state.ts';

/** Milliseconds: a key that is held down is one change. */
const patience = 100;

export function tune({ of, changes }: Tuning, desk: Desk<TuningAction>): Task<Tuning> {
  const id = randomUUID();
  const stop = new AbortController();
  const { file, set, arms, seed, workers } = questionOf(of, desk.asked);
  /** The last of which was asked what it does. */
  let last: { readonly turn: number; readonly changes: Changes } = { turn: 0, changes };
  let later: NodeJS.Timeout | undefined;
  let read = false;

  function hear(told: TuningTold): void {
    if (told.type === 'read') {
      read = true;
      const scenario = unpacked(told.scenario);
      const dials = dialsOf(scenario, unpacked(told.asWritten));
      desk.tell({ type: 'read', scenario, dials, proposal: told.proposal });
    } else if (told.turn === last.turn)
      desk.tell({ type: 'previewed', preview: { of: last.changes, effects: told.effects } });
  }

  /** Whether it still is a scenario; if so, what it does is told by and by. */
  async function judge({ changes, dials }: Tuning): Promise<void> {
    last = { turn: last.turn + 1, changes };
    const question = { id, turn: last.turn, set: settingsOf(dials, changes) };
    const faults = await desk.host.ask('turn', question);
    desk.tell({ type: 'judged', of: changes, faults });
  }

  async function save({ dials, changes, scenario, saving }: Tuning): Promise<void> {
    if (saving === undefined || scenario === undefined) return;
    const comment = commentOf(scenario, { dials, changes }, set, desk.language());
    const changed = { file, set: [...set, ...settingsOf(dials, changes)], comment };
    const { written, overwrite } = saving;
    const saved = await desk.host.ask('save', { changed, to: written.trim(), overwrite });
    if (saved.file === undefined) {
      desk.tell({ type: 'exists' });
      return;
    }
    desk.tell({ type: 'saved', of: changes, proposal: saved.proposal });
    desk.say([screenMessagesIn(desk.language()).scenario.saved(saved.file)]);
  }

  /** Once it has been read nothing that was changed is lost, whatever happens. */
  const fail = (error: unknown) => {
    if (stop.signal.aborted) return;
    const words = inWords(error, desk.language());
    if (read) desk.say(words);
    else desk.close(words);
  };
  const question = { id, file, set, arms, seed, workers };
  return {
    obey(before, after) {
      if (before.changes !== after.changes) {
        clearTimeout(later);
        later = setTimeout(() => void judge(after).catch(fail), patience);
      }
      if (after.saving?.phase === 'busy' && before.saving?.phase !== 'busy')
        void save(after).catch((wrong: unknown) =>
          desk.tell({ type: 'refused', wrong: wordsOf(wrong) }),
        );
    },
    leave() {
      clearTimeout(later);
      stop.abort();
    },
    ended: desk.host
      .ask('tune', question, { signal: stop.signal, tell: hear })
      .then(() => {})
      .catch(fail),
  };
}

function wordsOf(error: unknown): Trouble['words'] {
  if (error instanceof Trouble) return error.words;
  return { nl: inWords(error, 'nl').join(' '), en: inWords(error, 'en').join(' ') };
}
