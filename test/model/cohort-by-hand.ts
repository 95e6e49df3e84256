/**
 * One month of the cohort, by hand: a second model of the same child, written from the model's description
 * and sharing no rule with src/model. Every step takes a state to the states it may lead to, with their
 * chances; a month is the steps in order.
 */
import type { State } from '../../src/model/cohort/state.ts';
import type { Domain, Scenario } from '../../src/scenario/scenario.ts';
import { change, domains, merge, type Odds, onBoth, type Step, times } from './odds.ts';

const PROCEDURE = 0;
const INTAKE = 1;
const READY = 2;

export function monthByHand(scenario: Scenario, frailty: number): Step {
  const product = (id: string) => scenario.products.findIndex((p) => p.id === id) + 1;
  const [smw, arrangement, ambulant] = [
    product('smw'),
    product('arrangement'),
    product('ambulant'),
  ];
  const numbers = (code: number) => {
    const found = scenario.products[code - 1];
    if (!found) throw new Error(`no product ${code}`);
    return found;
  };
  const { referral, review, allocation } = scenario.today;

  const running = ({ school, home }: State) => [school.has, home.has].filter((code) => code !== 0);
  const treatments = (state: State, domain: Domain) =>
    running(state).flatMap((code) => numbers(code).treats[domain] ?? []);
  const lookedAfter = (state: State, domain: Domain) => treatments(state, domain).length > 0;

  // Step 2. Each domain goes up or down a level, or stays, on the levels and help of the month's start.
  const need: Step = (state) =>
    onBoth(state, (domain) => {
      const { level, fragile } = state[domain];
      const other = state[domain === 'school' ? 'home' : 'school'].level;
      const rates = scenario.need[domain];
      let up = 0;
      if (level === 0) up = rates.up[0] * rates.age.primary * (scenario.area.risk[0]?.factor ?? 1);
      if (level === 1) up = rates.up[1];
      if (level === 2) up = rates.up[2];
      if (level < 3) up *= rounded(frailty ** rates.frailtyPower[level as 0 | 1 | 2]);
      if (other >= 2) up *= 1 + rates.spill;
      if (fragile) up *= rates.relapse.factor;
      const help = treatments(state, domain);
      if (level === 2) up *= Math.min(1, ...help.map(({ protect }) => protect));
      const natural = level === 0 ? 0 : rates.down[level as 1 | 2 | 3];
      const down =
        level === 0
          ? 0
          : natural + Math.max(0, ...help.map(({ effect }) => effect[level as 1 | 2 | 3]));
      return [
        [up, { level: level + 1 }],
        [down, { level: level - 1 }],
        [1 - up - down, {}],
      ];
    }).map(([chance, after]) => [chance, forget(after)]);

  /** A light need that nobody waits with is known to nobody; help that looks after a need knows it. */
  const forget = (state: State): State =>
    domains.reduce((so, domain) => {
      const { level, waitsFor } = so[domain];
      const kept = waitsFor !== 0 || (level >= 2 && !lookedAfter(so, domain));
      return kept ? so : change(so, domain, { known: false });
    }, state);

  // Step 3. Need of level 2 or 3 that nobody knows or looks after is noticed.
  const notice: Step = (state) =>
    onBoth(state, (domain) => {
      const { level, known, waitsFor } = state[domain];
      if (level < 2 || known || waitsFor || lookedAfter(state, domain)) return [[1, {}]];
      const seen = scenario.notice[domain][level as 2 | 3];
      return [
        [seen, { known: true }],
        [1 - seen, {}],
      ];
    });

  // Step 4. Help that is over.
  const leaveSchool: Step = (state) => {
    const { school, home } = state;
    const stay = (chance: number, ended: Odds): Odds => [
      [1 - chance, state],
      ...times(chance, ended),
    ];
    if (school.has === arrangement)
      return school.level <= 1
        ? stay(numbers(arrangement).leave.resolved, [[1, over(state, 'school')]])
        : [[1, state]];
    if (school.has !== smw) return [[1, state]];
    const { resolved, unresolved, onward, onwardSevere } = numbers(smw).leave;
    const level = Math.max(school.level, home.level);
    const stopped = over(state, 'school');
    const about = home.level > school.level ? 'home' : 'school';
    const sentOn =
      stopped[about].waitsFor || lookedAfter(stopped, about)
        ? stopped
        : asks(stopped, about, about === 'home' ? ambulant : arrangement);
    if (level <= 1) return stay(resolved, [[1, stopped]]);
    if (level === 3) return stay(onwardSevere, [[1, sentOn]]);
    return stay(unresolved, [
      [onward, sentOn],
      [1 - onward, stopped],
    ]);
  };

  const leaveHome: Step = (state) => {
    if (state.home.has !== ambulant) return [[1, state]];
    const { earlyStop, stepDown } = numbers(ambulant).leave;
    const { level } = state.home;
    const gone = over(state, 'home');
    const ends = level <= 1 ? review.perMonth : 0;
    const lighter = level === 2 ? review.perMonth * stepDown : 0;
    return [
      [earlyStop, gone],
      [(1 - earlyStop) * ends, gone],
      [(1 - earlyStop) * lighter, asksForLightHelp(gone)],
      [(1 - earlyStop) * (1 - ends - lighter), state],
    ];
  };

  /** Help ends: the child is fragile where it was helped, and what it did not wait for is forgotten. */
  const over = (state: State, slot: Domain): State => {
    const { treats } = numbers(state[slot].has);
    return domains.reduce(
      (so, domain) => {
        if (!treats[domain]) return so;
        const known = so[domain].waitsFor !== 0 && so[domain].known;
        return change(so, domain, { fragile: true, known });
      },
      change(state, slot, { has: 0 }),
    );
  };

  /** Of two questions of one month that about school is first, so it may yet come before this one about home. */
  const asks = (state: State, domain: Domain, code: number): State => ({
    ...change(state, domain, { waitsFor: code, stage: PROCEDURE, known: true }),
    schoolFirst: domain === 'home' || state.schoolFirst,
  });

  /** A moderate need at home goes to school social work, when nothing runs or is asked for at school. */
  const asksForLightHelp = (state: State): State =>
    state.school.has || state.school.waitsFor ? state : asks(state, 'home', smw);

  // Step 5. Known need asks for help, first at school, then at home; questions go through their stages.
  const seek =
    (domain: Domain): Step =>
    (state) => {
      const { level, known, waitsFor } = state[domain];
      if (waitsFor) {
        const drops = level <= 1 && known ? scenario.access.leaveQueue : 0;
        const dropped = change(state, domain, { waitsFor: 0, stage: PROCEDURE, known: false });
        return [[drops, dropped], ...times(1 - drops, goesFurther(state, domain))];
      }
      if (!known || level < 2 || lookedAfter(state, domain)) return [[1, state]];
      if (domain === 'school') {
        const code = level === 3 ? arrangement : smw;
        return goesFurther(asks(state, 'school', code), 'school');
      }
      const heavy = level === 3 ? 1 : allocation.tooHeavy;
      return [
        ...times(heavy, goesFurther(asks(state, 'home', ambulant), 'home')),
        ...times(1 - heavy, goesFurther(asksForLightHelp(state), 'home')),
      ];
    };

  const goesFurther = (state: State, domain: Domain): Odds => {
    const { waitsFor, stage } = state[domain];
    if (waitsFor === 0) return [[1, state]];
    const { waitDays, quadrant } = numbers(waitsFor);
    const months = waitDays / 30.44;
    const formal = quadrant === 'q3' || quadrant === 'q4';
    const split = formal ? referral.waitSplit : 0;
    // Mean wait of a stage in months w: it ends each month, the first included, with chance 1 / (1 + w).
    const decided = stage > PROCEDURE || !formal || !referral.active ? 1 : 1 / (1 + months * split);
    const taken = stage > INTAKE ? 1 : 1 / (1 + months * (1 - split));
    return [
      [1 - decided, state],
      [decided * (1 - taken), change(state, domain, { stage: INTAKE })],
      [decided * taken, change(state, domain, { stage: READY })],
    ];
  };

  /** A child may decline what it is offered this month, all of it. */
  const start: Step = (state) => {
    const [first, second] = inOrder(state);
    return [
      [scenario.access.decline, state],
      [1 - scenario.access.decline, begin(begin(state, first), second)],
    ];
  };

  /** Whoever asked first is first, or whoever needs most and then asked first. */
  const inOrder = ({ school, home, schoolFirst }: State): readonly [Domain, Domain] => {
    const more = scenario.today.priority === 'need' ? school.level - home.level : 0;
    return more > 0 || (more === 0 && schoolFirst) ? ['school', 'home'] : ['home', 'school'];
  };

  /** Who asked first counts while both wait for different help in the school slot. */
  const end: Step = (state) => {
    const both = state.school.waitsFor === arrangement && state.home.waitsFor === smw;
    return [[1, { ...state, schoolFirst: both && state.schoolFirst }]];
  };

  const begin = (state: State, domain: Domain): State => {
    const { waitsFor, stage } = state[domain];
    if (waitsFor === 0 || stage !== READY) return state;
    const slot = waitsFor === ambulant ? 'home' : 'school';
    const replaced = state[slot].has;
    if (replaced && !(waitsFor === arrangement && replaced === smw)) return state;
    // Heavier help takes the place of lighter help; who is helped on is not fragile.
    const free = replaced
      ? domains.reduce((so, d) => change(so, d, { fragile: false }), over(state, slot))
      : state;
    const helped = change(change(free, domain, { waitsFor: 0, stage: PROCEDURE }), slot, {
      has: waitsFor,
    });
    // One case, one question: a light question in the other domain is answered by the same help.
    const other = domain === 'school' ? 'home' : 'school';
    const answered =
      helped[other].waitsFor === smw && lookedAfter(helped, other)
        ? change(helped, other, { waitsFor: 0, stage: PROCEDURE })
        : helped;
    return forget(answered);
  };

  const month = [need, notice, leaveSchool, leaveHome, seek('school'), seek('home'), start, end];
  return (state) => month.reduce<Odds>((odds, step) => merge(odds, step), [[1, state]]);
}

/** Powers have 12 digits. */
const rounded = (x: number): number => Number(x.toPrecision(12));
