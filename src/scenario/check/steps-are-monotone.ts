/**
 * The monotone step. One uniform draw decides a step up at its low end and a step down at its high end, so a
 * child at a lower level stays at a lower or equal level only while p_up[k] + p_down[k+1] <= 1, with
 * everything that can multiply them at its largest.
 */
import { power } from '../../statistics/elementary.ts';
import { mayRun } from '../may-come.ts';
import type { Arm, Domain, DomainNeed, Lever, Scenario } from '../scenario.ts';
import { domains } from '../schema/names.ts';
import { pathText, placeOf } from '../tree.ts';
import type { Check } from './check.ts';

export const stepsAreMonotone: Check = ({ base, arms, tree, complain }) => {
  const plain = { scenario: base, levers: [], owner: '' };
  const cases: Case[] = [
    plain,
    ...arms.filter((arm) => mayRun(arm).length > 0 || arm.scenario !== base).map(ofArm),
  ];
  for (const { scenario, levers, owner } of cases) {
    for (const domain of domains) {
      for (const level of [0, 1, 2] as const) {
        const step = largest(scenario, levers, domain, level);
        if (step === undefined || step.sum <= 1) continue;
        const path = ['need', domain, 'up', level];
        complain.add(
          placeOf(tree, path),
          owner + pathText(tree, path),
          {
            nl: `stap omhoog vanaf ${level} en omlaag vanaf ${level + 1} samen hoogstens 1`,
            en: `steps up from ${level} and down from ${level + 1} of at most 1 together`,
          },
          step.text,
        );
      }
    }
  }
};

interface Case {
  readonly scenario: Partial<Scenario>;
  readonly levers: readonly Lever[];
  readonly owner: string;
}

const ofArm = (arm: Arm): Case => ({
  scenario: arm.scenario,
  levers: mayRun(arm).flatMap((programme) => programme.levers),
  owner: `arms.${arm.id}.`,
});

function largest(
  { need, area, demography, products = [] }: Partial<Scenario>,
  levers: readonly Lever[],
  domain: Domain,
  level: 0 | 1 | 2,
) {
  if (need === undefined) return undefined;
  const { up, down, spill, relapse } = need[domain];
  const ups: [string, number][] = [
    ...(level === 0 ? firstStep(need[domain], area) : []),
    [
      'frailty',
      power(
        Math.max(1, ...(demography?.frailty ?? []).map(({ value }) => value)),
        need[domain].frailtyPower[level],
      ),
    ],
    ['spill', 1 + spill],
    ['relapse', Math.max(1, relapse.factor)],
    ['programmes', together(levers, 'up', domain, level)],
  ];
  const next = (level + 1) as 1 | 2 | 3;
  const effects = products.flatMap((product) => {
    const effect = product.treats[domain]?.effect[next];
    return effect === undefined ? [] : [{ id: product.id, effect }];
  });
  const best = effects.reduce((most, one) => (one.effect > most.effect ? one : most), {
    id: '',
    effect: 0,
  });
  const faster = together(levers, 'down', domain, next);
  const raised = ups.reduce((product, [, factor]) => product * factor, up[level]);
  const sum = raised + (down[next] + best.effect) * faster;
  const factors = ups
    .filter(([, factor]) => factor !== 1)
    .map(([name, factor]) => ` × ${short(factor)} (${name})`);
  const help = best.id === '' ? '' : ` + ${short(best.effect)} (${best.id})`;
  const recovery =
    faster === 1
      ? `${short(down[next])}${help}`
      : `(${short(down[next])}${help}) × ${short(faster)} (programmes)`;
  return { sum, text: `${short(up[level])}${factors.join('')} + ${recovery} = ${short(sum)}` };
}

const firstStep = ({ age }: DomainNeed, area: Scenario['area'] | undefined): [string, number][] => [
  ['age', Math.max(...Object.values(age))],
  ['area', Math.max(...(area?.risk ?? [{ factor: 1 }]).map(({ factor }) => factor))],
];

/** Factors above 1 can come together; those below 1 need not. */
const together = (levers: readonly Lever[], moves: 'up' | 'down', domain: Domain, level: number) =>
  levers
    .filter((lever) => lever.moves === moves && lever.domain === domain && lever.level === level)
    .reduce((product, { factor }) => product * Math.max(1, factor), 1);

const short = (x: number) => String(Number(x.toPrecision(4)));
