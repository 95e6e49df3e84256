/** Reads the scenario, judges what was changed in it, shows about what that does, and writes the file. */
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { openSource } from '../../app/open-scenario.ts';
import { mostReplications, openPreview, type Preview } from '../../app/preview/preview.ts';
import { sampleOf } from '../../app/preview/sample.ts';
import { proposedFile, saveScenario } from '../../app/save-scenario.ts';
import { pointPool } from '../../experiment/backends/point-pool.ts';
import { Faults, Trouble } from '../../language/fault.ts';
import { screenMessagesIn } from '../../language/messages/tui/tui.ts';
import { resolveScenario, type ScenarioSource } from '../../scenario/resolve.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Asked } from '../asked.ts';
import type { Desk, Task } from '../screen.ts';
import { inWords } from '../trouble-in-words.ts';
import { dialsOf } from './dials.ts';
import { effectsOf } from './effects.ts';
import { commentOf } from './in-words.ts';
import { type Changes, countOf, settingsOf, type Tuning, type TuningAction } from './state.ts';

/** Milliseconds: a key that is held down is one change. */
const patience = 120;

export function tune({ of, changes }: Tuning, desk: Desk<TuningAction>): Task<Tuning> {
  const { asked } = desk;
  const set = [...asked.set, ...of.set];
  let source: ScenarioSource | undefined;
  let preview: Preview | undefined;
  let previewed: Changes = changes;
  let left = false;
  let later: NodeJS.Timeout | undefined;

  async function work(): Promise<void> {
    // The screen first shows that it heard.
    await setImmediate();
    source = openSource(of.file);
    const scenario = resolved(source, asked, set);
    const asWritten = set.length === 0 ? scenario : resolved(source, asked, []);
    const dials = dialsOf(scenario, asWritten);
    desk.tell({ type: 'read', scenario, dials, proposal: proposedFile(of.file) });
    if (left) return;
    const { weight } = sampleOf(scenario);
    const opened = openPreview(scenario, {
      // In threads even if there is only one to be had: this thread listens to the keys.
      backend: pointPool(Math.min(asked.workers ?? availableParallelism(), mostReplications)),
      seed: asked.seed ?? scenario.experiment.seed,
      onGlimpse(glimpse) {
        const effects = effectsOf(scenario, glimpse, weight);
        if (effects !== undefined)
          desk.tell({ type: 'previewed', preview: { of: previewed, effects } });
      },
    });
    preview = opened;
    await opened.ended;
  }

  /** Whether it still is a scenario; if so, what it does. */
  function judge({ changes, dials }: Tuning): void {
    if (source === undefined) return;
    try {
      const changed = resolved(source, asked, [...set, ...settingsOf(dials, changes)]);
      desk.tell({ type: 'judged', of: changes, faults: [] });
      previewed = changes;
      preview?.change(countOf(changes) === 0 ? undefined : changed);
    } catch (error) {
      if (!(error instanceof Faults)) throw error;
      desk.tell({ type: 'judged', of: changes, faults: error.faults });
    }
  }

  function save({ dials, changes, scenario, saving }: Tuning): void {
    if (saving === undefined || scenario === undefined) return;
    const comment = commentOf(scenario, { dials, changes }, set, desk.language());
    const changed = { file: of.file, set: [...set, ...settingsOf(dials, changes)], comment };
    try {
      const file = saveScenario(changed, saving.written.trim(), saving.overwrite);
      if (file === undefined) {
        desk.tell({ type: 'exists' });
        return;
      }
      desk.tell({ type: 'saved', of: changes, proposal: proposedFile(of.file) });
      desk.say([screenMessagesIn(desk.language()).scenario.saved(file)]);
    } catch (error) {
      desk.tell({ type: 'refused', wrong: wordsOf(error) });
    }
  }

  return {
    obey(before, after) {
      if (before.changes !== after.changes) {
        clearTimeout(later);
        later = setTimeout(() => judge(after), patience);
      }
      if (after.saving?.phase === 'busy' && before.saving?.phase !== 'busy') save(after);
    },
    leave() {
      left = true;
      clearTimeout(later);
      void preview?.close();
    },
    ended: work().catch((error: unknown) => {
      void preview?.close();
      desk.close(inWords(error, desk.language()));
    }),
  };
}

function resolved(source: ScenarioSource, { arms }: Asked, set: readonly string[]): Scenario {
  return resolveScenario(source, { set, ...(arms === undefined ? {} : { arms }) });
}

function wordsOf(error: unknown): Trouble['words'] {
  if (error instanceof Trouble) return error.words;
  return { nl: inWords(error, 'nl').join(' '), en: inWords(error, 'en').join(' ') };
}
