import { numbersIn } from '../../language/numbers.ts';
import type { Kind } from '../screen.ts';
import { tuningKeys } from './keys.ts';
import { countOf, type Tuning, type TuningAction, tuning } from './state.ts';
import { Scenario } from './view.tsx';
import { tune } from './work.ts';

export const scenarioKind: Kind<Tuning, TuningAction> = {
  reduce: tuning,
  keys: tuningKeys,
  heading({ of, dials, chosen, changes }, { language, say }) {
    const { whole } = numbersIn(language);
    const count = countOf(changes);
    const right = [
      ...(count === 0 ? [] : [say.scenario.changed(whole(count))]),
      ...(dials.length === 0
        ? []
        : [say.scenario.position(whole(chosen + 1), whole(dials.length))]),
    ];
    return { left: `${of.name[language]} · ${say.scenario.title}`, right: right.join(' · ') };
  },
  View: Scenario,
  typed: ({ saving }, text) =>
    saving === undefined || saving.phase === 'busy' ? undefined : { type: 'write', text },
  open: tune,
};
