/**
 * Nothing starts beyond a limit: a product's places, a provider's volume, a team's hours (to the soft limit,
 * unless more are bought). Help that already ran may be more than that, where an arm has fewer places than today
 * or a programme's hours have ended. Transitions between special schools look at places, not at volume.
 */
import type { Month } from '../context.ts';
import type { Rules } from '../rules.ts';
import { schoolOf } from '../school-of.ts';
import { carriedAt } from '../support/room.ts';
import type { World } from '../world.ts';
import { amongChildren, type Breach, breach, type Law } from './law.ts';

export const noProductOverItsLimit: Law = (world, rules, m) => {
  const { products, volume, providerOf, teamCases } = rules;
  const count = countStarts(world, rules, m);
  const { softLimit } = rules.scenario.schools.smw;
  const bought = rules.regime.allocation.extraHours;
  for (let code = 1; code <= products.count; code++) {
    if (!count.started[code]) continue;
    const { id } = products.list[code - 1]!;
    const team = products.byHours[code] && code !== products.roles.q2AtSchool && !bought;
    const limit = team ? teamCases[code]! * softLimit : products.places[code]!;
    if (count.running[code]! > limit) return over(id, limit, count.running[code]!);
    const provider = providerOf[code]!;
    if (provider < 0 || products.career[code]) continue;
    if (count.withProvider[provider]! > volume[provider]!)
      return over(`provider of ${id}`, volume[provider]!, count.withProvider[provider]!);
  }
  if (bought) return undefined;
  for (let at = 0; at < count.atSchool.length; at++)
    if (count.startedAt[at] && count.atSchool[at]! > carriedAt(rules, at) * softLimit)
      return over(`school ${at}`, carriedAt(rules, at) * softLimit, count.atSchool[at]!);
  return undefined;
};

function over(what: string, limit: number, got: number): Breach {
  return breach(`${what}: at most ${limit} when help starts`, got);
}

function countStarts(world: World, rules: Rules, m: Month) {
  const { products, providerOf, now } = rules;
  const codes = products.count + 1;
  const schools = world.population.schools.length;
  const count = {
    running: new Int32Array(codes),
    started: new Uint8Array(codes),
    withProvider: new Int32Array(rules.volume.length),
    atSchool: new Int32Array(schools),
    startedAt: new Uint8Array(schools),
  };
  amongChildren(m, (row) => {
    for (const slot of [world.school, world.home]) {
      const code = slot.product[row]!;
      if (!code) continue;
      const starts = slot.start[row] === now.month;
      count.running[code]! += 1;
      if (starts) count.started[code] = 1;
      if (providerOf[code]! >= 0) count.withProvider[providerOf[code]!]! += 1;
      if (code !== products.roles.q2AtSchool) continue;
      const at = schoolOf(world, m.people, products, row);
      if (at < 0) continue;
      count.atSchool[at]! += 1;
      if (starts) count.startedAt[at] = 1;
    }
    return undefined;
  });
  return count;
}
