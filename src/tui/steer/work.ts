/** Lives the quarters in a thread of their own, says what measures cost, and keeps what was decided. */
import { setImmediate } from 'node:timers/promises';
import { commandLine } from '../../app/command-line.ts';
import { type DecisionsKeeper, decisionsKeeper } from '../../app/keep-decisions.ts';
import { type OpenSteering, openSteering } from '../../app/open-steering.ts';
import { unfinishedDecisions } from '../../app/unfinished-decisions.ts';
import type { Decided, QuarterReport } from '../../experiment/steering/message.ts';
import { Trouble } from '../../language/fault.ts';
import { measuresOf, type WrittenMeasures } from '../../results/meeting/measures.ts';
import { meetingOutcome } from '../../results/meeting/outcome.ts';
import type { WrittenDecision } from '../../scenario/schema/decision-log.ts';
import type { Desk, Task } from '../screen.ts';
import { questionOf } from '../subject.ts';
import { inWords } from '../trouble-in-words.ts';
import { type Doing, lastReport, type SteerAction, type Steering } from './state.ts';

/** Of all futures of the seed the first. */
const replication = 0;

export function steer(first: Steering, desk: Desk<SteerAction>): Task<Steering> {
  const { file, set, seed, check } = questionOf(first.of, desk.asked);
  let future: OpenSteering | undefined;
  let keeper: DecisionsKeeper | undefined;
  let left = false;
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });

  /** A future that nobody has lived yet. */
  async function anew(): Promise<OpenSteering> {
    await future?.close();
    future = openSteering(file, { arm: first.arm, set, seed, replication, check });
    if (left) await future.close();
    return future;
  }

  async function open(): Promise<void> {
    // The screen first shows that it heard.
    await setImmediate();
    const { scenario, arm, seed } = await anew();
    desk.tell({ type: 'begun', begun: { scenario, arm: arm.name } });
    const of = { scenario: scenario.id, arm: arm.id, seed, replication };
    const unfinished = unfinishedDecisions(of);
    if (unfinished !== undefined) return desk.tell({ type: 'found', unfinished });
    await live([]);
    desk.tell({ type: 'free' });
  }

  /** The next quarter, and what there is to say of it. */
  async function live(decided: readonly Decided[]): Promise<QuarterReport> {
    const now = future ?? (await anew());
    const report = await now.next(decided);
    desk.tell({ type: 'lived', report });
    return report;
  }

  /** So many quarters, with what was decided in them. */
  async function relive(
    lived: number,
    decisions: readonly WrittenDecision[],
    how: (decided: readonly Decided[]) => Promise<QuarterReport>,
  ): Promise<void> {
    let report: QuarterReport | undefined;
    while ((report?.lived ?? 0) < lived) {
      const decided = decisions.filter(
        ({ year, quarter }) => year === report?.year && quarter === report.quarter,
      );
      report = await how(decided.map(({ measures, reason }) => ({ measures, reason })));
    }
  }

  /** `lived`: how many quarters whoever goes on with it lives again; undefined when there are no more. */
  function keep(decisions: readonly WrittenDecision[], lived: number | undefined): void {
    if (future === undefined || (decisions.length === 0 && keeper?.file === undefined)) return;
    const { scenario, arm, seed } = future;
    const log = {
      scenario: scenario.id,
      arm: arm.id,
      seed,
      replication,
      decisions: [...decisions],
    };
    keeper ??= decisionsKeeper(desk.language());
    const kept = keeper.keep({ ...log, ...(lived === undefined ? {} : { lived }) });
    desk.tell({ type: 'kept', kept: { file: kept, command: commandFor(kept) } });
  }

  /** What is decided is kept before it is lived: whoever leaves meanwhile finds it again. */
  async function decide(decided: readonly Decided[], now: QuarterReport): Promise<void> {
    const { year, quarter, lived, of, decisions } = now;
    const all = [...decisions, ...decided.map((one) => ({ year, quarter, ...one }))];
    const still = lived + 1 < of ? lived + 1 : undefined;
    let trouble: unknown;
    try {
      keep(all, still);
    } catch (error) {
      trouble = error;
    }
    try {
      await finish(await live(decided));
    } catch (error) {
      keep(decisions, lived);
      throw error;
    }
    if (trouble !== undefined) throw trouble;
  }

  function commandFor(kept: string): string {
    const settings = set.flatMap((one) => ['--set', one]);
    return commandLine(['steer', file, ...settings, '--decisions', kept]);
  }

  async function finish({ last }: QuarterReport): Promise<void> {
    if (!last || future === undefined) return;
    const outcome = meetingOutcome(await future.record(), future.scenario);
    desk.tell({ type: 'ended', outcome });
  }

  async function doIt(doing: Doing, { reports }: Steering): Promise<void> {
    switch (doing.what) {
      case 'opening':
        return open();
      case 'beginning':
        await live([]);
        break;
      case 'resuming': {
        const { file: known, lived, decisions } = doing.unfinished;
        await relive(Math.max(1, lived), decisions, live);
        keeper = decisionsKeeper(desk.language(), { known });
        desk.tell({ type: 'kept', kept: { file: known, command: commandFor(known) } });
        break;
      }
      case 'undoing': {
        const { lived = 1, decisions = [] } = reports.at(-1) ?? {};
        const again = await anew();
        await relive(lived, decisions, (decided) => again.next(decided));
        keep(decisions, lived);
        break;
      }
      case 'living': {
        const report = reports.at(-1);
        if (report !== undefined) await decide(doing.decided, report);
      }
    }
    desk.tell({ type: 'free' });
  }

  /** One thing after the other. */
  let busy = Promise.resolve();
  const then = (what: () => Promise<void>, wrong: (error: unknown) => void) => {
    busy = busy
      .then(() => (left ? undefined : what()))
      .catch((error) => {
        if (!left) wrong(error);
      });
  };
  const refuse = (error: unknown) => desk.tell({ type: 'refused', wrong: wordsOf(error) });
  const perform = (doing: Doing, state: Steering) =>
    then(
      () => doIt(doing, state),
      // Without a first quarter there is nothing to look at.
      (error) =>
        doing.what === 'living' || doing.what === 'undoing'
          ? refuse(error)
          : desk.close(inWords(error, desk.language())),
    );

  async function price(measures: WrittenMeasures, of: Steering['proposal']): Promise<void> {
    const costs = await future?.costs(measures);
    if (costs !== undefined) desk.tell({ type: 'costed', of, costs });
  }

  perform({ what: 'opening' }, first);
  return {
    obey(before, after) {
      if (after.doing !== undefined && after.doing !== before.doing) perform(after.doing, after);
      const report = lastReport(after);
      if (after.proposal === before.proposal || report === undefined || after.doing) return;
      const measures = measuresOf(report.possible, after.proposal);
      if (measures !== undefined) then(() => price(measures, after.proposal), refuse);
    },
    leave() {
      left = true;
      letGo();
      void future?.close();
    },
    ended: gone.then(() => busy).then(() => future?.close()),
  };
}

function wordsOf(error: unknown): Trouble['words'] {
  if (error instanceof Trouble) return error.words;
  return { nl: inWords(error, 'nl').join(' '), en: inWords(error, 'en').join(' ') };
}
