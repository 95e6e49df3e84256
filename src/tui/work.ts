/** What must be done because the state changed: the work of screens begins and ends with them, and pages are made. */
import type { Host } from '../app/host/open-host.ts';
import type { Asked } from './asked.ts';
import { exportPages } from './export-pages.ts';
import { kindOf } from './kinds.ts';
import type { Desk, Task } from './screen.ts';
import { type Action, type AnyScreen, type Opened, type State, top } from './state.ts';

export interface Work {
  /** Begins what the new state asks for, and stops what it no longer wants. */
  obey(before: State, after: State): void;
  /** Resolves when nothing runs any more. */
  readonly idle: () => Promise<void>;
}

export function work(
  asked: Asked,
  host: Pick<Host, 'ask'>,
  state: () => State,
  dispatch: (action: Action) => void,
): Work {
  const open = new Map<number, { readonly task: Task<AnyScreen>; screen: AnyScreen }>();
  const running = new Set<Promise<void>>();
  const untilEnded = (ended: Promise<void>) => {
    running.add(ended);
    void ended.finally(() => running.delete(ended));
  };

  function begin({ id, screen }: Opened): void {
    const task = kindOf(screen).open?.(screen, deskOf(id));
    if (task === undefined) return;
    open.set(id, { task, screen });
    untilEnded(task.ended);
  }

  function deskOf(id: number): Desk<object> {
    return {
      asked,
      host,
      language: () => state().language,
      tell: (action) => dispatch({ type: 'sent', to: id, action }),
      become: (screen) => dispatch({ type: 'become', id, screen }),
      open: (screen) => open.has(id) && dispatch({ type: 'open', screen }),
      close: (wrong) => dispatch({ type: 'close', id, wrong }),
      say: (lines) => open.has(id) && dispatch({ type: 'say', lines, wrong: false }),
    };
  }

  for (const opened of state().stack) begin(opened);
  return {
    obey(before, after) {
      const stack = after.leaving === undefined ? after.stack : [];
      if (before.stack !== after.stack || after.leaving !== undefined) {
        for (const [id, { task }] of open) {
          if (stack.some((opened) => opened.id === id)) continue;
          open.delete(id);
          task.leave();
        }
        for (const opened of stack) {
          const known = open.get(opened.id);
          if (known === undefined) {
            if (!before.stack.includes(opened)) begin(opened);
          } else if (known.screen !== opened.screen) {
            const was = known.screen;
            known.screen = opened.screen;
            known.task.obey?.(was, opened.screen);
          }
        }
      }
      const on = top(after);
      if (stack.length > 0 && on.id < top(before).id) open.get(on.id)?.task.seen?.();
      if (after.exporting !== undefined && before.exporting === undefined)
        untilEnded(exportPages(after.exporting, after.language, dispatch));
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
