/**
 * How fast the model is, as ratios within one run: the cost of a child-month per arm against one bare keyed draw
 * and against a tiny model ported plainly. The three take turns, so a slow machine slows all of them alike.
 *
 *     npm run bench
 */
import { simulate } from '../../src/model/simulate.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import * as draw from './draw.ts';
import * as tiny from './tiny.ts';

/** So many until the engine has compiled what it will. */
const WARM_UP = 15;
const ROUNDS = 25;

const scenario = loadScenario('scenarios/zwolle-noord.yaml');
const { ageingIn, runIn, pilot } = scenario.horizon;
// The area fills up while it ages in: half as many children as months, on average.
const childMonths = scenario.area.children * (ageingIn / 2 + runIn + pilot * scenario.arms.length);

const model = (round: number): number =>
  nanoseconds(() => simulate(scenario, 'bench', round)) / childMonths;
const bare = (): number => nanoseconds(() => draw.once()) / draw.DRAWS;
const plain = (round: number): number =>
  nanoseconds(() => tiny.once(round)) / (tiny.CHILDREN * tiny.MONTHS * tiny.ARMS);

for (let round = 0; round < WARM_UP; round++) [model(round), bare(), plain(round)];
const rounds = Array.from({ length: ROUNDS }, (_, round) => {
  const before = bare();
  const ns = model(WARM_UP + round);
  return { ns, draw: (before + bare()) / 2, tiny: plain(round) };
});

const median = (of: (round: (typeof rounds)[number]) => number): string =>
  rounds
    .map(of)
    .sort((a, b) => a - b)
    [ROUNDS >> 1]!.toFixed(1);

console.log(`${scenario.id}: ${scenario.area.children} children, ${scenario.arms.length} arms, all mechanisms on, one thread
  a child-month per arm   ${median((r) => r.ns)} ns (lowest ${Math.min(...rounds.map((r) => r.ns)).toFixed(1)})
  one bare keyed draw     ${median((r) => r.draw)} ns   a child-month is ${median((r) => r.ns / r.draw)} of them
  the tiny plain model    ${median((r) => r.tiny)} ns   a child-month is ${median((r) => r.ns / r.tiny)} of its`);

function nanoseconds(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start);
}
