import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import type { World } from '../world.ts';

export function checkLaws(_world: World, _rules: Rules, _m: Month): void {}
