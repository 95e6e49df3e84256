import { partingSteps } from '../parting-steps.ts';
import type { Kind } from '../screen.ts';
import { mapKeys } from './keys.ts';
import { type MapAction, type Mapping, mapping } from './state.ts';
import { HeatMap } from './view.tsx';
import { computeMap } from './work.ts';

export const mapKind: Kind<Mapping, MapAction> = {
  reduce: mapping,
  keys: mapKeys,
  heading: ({ of, arm, varied }, { language, say }) => ({
    left: `${of.name[language]} · ${say.map.title}`,
    right: varied?.scenario.arms.find(({ id }) => id === arm)?.name[language] ?? '',
  }),
  View: HeatMap,
  folder: ({ folder }) => folder,
  parting: ({ folder, soFar }, scene, where) => partingSteps(soFar, folder, scene, where),
  open: computeMap,
};
