/**
 * Who waits, waits for a product that exists, since some month, at a stage, by a route there is; not for
 * light help where help runs for that need, and not for what could never take its slot.
 */

import type { Domain } from '../../scenario/scenario.ts';
import type { Rules } from '../rules.ts';
import { NO_PRODUCT, READY, type World } from '../world.ts';
import { amongChildren, type Breach, breach, type Law } from './law.ts';

export const waitingIsOrderly: Law = (world, rules, m) =>
  amongChildren(
    m,
    (row) => waitOf(world, rules, 'school', row) ?? waitOf(world, rules, 'home', row),
  );

function waitOf(world: World, rules: Rules, domain: Domain, row: number): Breach | undefined {
  const { products, now } = rules;
  const slot = world[domain];
  const code = slot.wait[row]!;
  if (code === NO_PRODUCT) return undefined;
  const who = `row ${row}, ${domain}`;
  if (code > products.count) return breach('a product', `${who}: code ${code}`);
  if (slot.since[row]! > now.month)
    return breach(`a wait since ${now.month} or before`, `${who}: ${slot.since[row]}`);
  if (slot.stage[row]! > READY) return breach('a stage of waiting', `${who}: ${slot.stage[row]}`);
  if (slot.route[row]! > rules.routes.count)
    return breach(`one of ${rules.routes.count} routes or none`, `${who}: ${slot.route[row]}`);
  return crowded(world, rules, domain, code, row)
    ? breach('who is helped to wait for heavier help', `${who}: waits for ${code}`)
    : undefined;
}

/** Light help is asked for though the need is treated, or other help though the slot has no less. */
function crowded(
  { school, home }: World,
  { products }: Rules,
  domain: Domain,
  code: number,
  row: number,
): boolean {
  const { quadrant, career, treats, inSchoolSlot } = products;
  const running = [school.product[row]!, home.product[row]!];
  if (quadrant[code] === 2) return running.some((other) => treats[domain][other]);
  const there = inSchoolSlot[code] ? running[0]! : running[1]!;
  return career[there] === 1 || (quadrant[there]! >= quadrant[code]! && career[code] === 0);
}
