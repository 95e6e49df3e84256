/** Every kind of screen there is. */
import { childKind } from './child/kind.ts';
import { compareKind } from './compare/kind.ts';
import { explainKind } from './explain/kind.ts';
import { homeKind } from './home/kind.ts';
import { keptKind } from './kept/kind.ts';
import { mapKind } from './map/kind.ts';
import { runKind } from './run/kind.ts';
import { scenarioKind } from './scenario/kind.ts';
import type { Kind } from './screen.ts';
import type { AnyScreen } from './state.ts';
import { steerKind } from './steer/kind.ts';
import { thresholdKind } from './threshold/kind.ts';

const kinds = {
  home: homeKind,
  scenario: scenarioKind,
  run: runKind,
  compare: compareKind,
  explain: explainKind,
  kept: keptKind,
  threshold: thresholdKind,
  steer: steerKind,
  child: childKind,
  map: mapKind,
} as const;

/** Whoever has a screen need not know which: what is sent to it comes from its own keys and its own work. */
export function kindOf(screen: AnyScreen): Kind<AnyScreen, object> {
  return kinds[screen.name as keyof typeof kinds] as unknown as Kind<AnyScreen, object>;
}
