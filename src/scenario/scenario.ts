/**
 * The scenario as the model reads it: complete, validated, frozen; plain numbers only.
 *
 * What people may write (`{value, range, source}`, `extends`, bilingual names, expressions as text)
 * is the business of `schema/` and `load.ts`; what comes out of them is this one strict type.
 * Chances are per month unless the name says otherwise, money is in whole cents of `prices.year`
 * per the unit that the field names, ages and durations are in months.
 */
import type { Expression } from './expression.ts';

export type Language = 'nl' | 'en';
export type Text = Readonly<Record<Language, string>>;

export type Domain = 'school' | 'home';
export type Quadrant = 'q1' | 'q2' | 'q3' | 'q4';
export type Payer = 'school' | 'swv' | 'municipality';
export type Kind = 'care' | 'access' | 'administration' | 'prevention' | 'transport';
export type SchoolKind = 'preschool' | 'po' | 'sbo' | 'so' | 'vo' | 'vso' | 'pro' | 'mbo';

/** Where a number comes from. Without a source it is an assumption, wherever it is shown. */
export type Grade = 'cited' | 'derived' | 'assumption';
export interface Provenance {
  /** As `--set` and `set:` take it, so `path=value` varies the number. */
  readonly path: string;
  /** As written, in `unit`: euros, a yearly chance where the file says `perYear`. */
  readonly value: number;
  readonly range?: readonly [low: number, high: number];
  readonly grade: Grade;
  /** Free text: the row of the sources it was read in, or the sum it was derived by. */
  readonly source?: string;
  readonly unit?: string;
  /** Distribution over the range when runs are uncertain; absent: uniform. */
  readonly dist?: 'triangular' | 'logUniform';
  /** Calibration may move it within its range. */
  readonly fit?: true;
}

/** Chance of a step per level it starts from, for one child of frailty 1 without help. */
export interface DomainNeed {
  readonly up: Readonly<Record<0 | 1 | 2, number>>;
  readonly down: Readonly<Record<1 | 2 | 3, number>>;
  /** Multiplies the first step only, by age: 0-3, 4-11, 12-17. */
  readonly age: Readonly<Record<'preschool' | 'primary' | 'secondary', number>>;
  /** `frailty ^ power` multiplies the step up from each level. */
  readonly frailtyPower: Readonly<Record<0 | 1 | 2, number>>;
  /** Every step up is multiplied by `1 + spill` while the other domain's level is 2 or 3. */
  readonly spill: number;
  /** Every step up is multiplied by `factor` for `months` after help in this domain ended. */
  readonly relapse: { readonly factor: number; readonly months: number };
}

export interface Treatment {
  /** Added to the monthly chance of a step down, by level. */
  readonly effect: Readonly<Record<1 | 2 | 3, number>>;
  /** Multiplies the step from 2 to 3 while helped; at most 1. */
  readonly protect: number;
}

export interface Product {
  readonly id: string;
  readonly name: Text;
  readonly slot: Domain;
  readonly quadrant: Quadrant;
  /** Position on the ladder 1 (lightest) … 3: what level of need it is sufficient for. */
  readonly level: 1 | 2 | 3;
  /** What it does for a need, per domain that it treats at all. */
  readonly treats: Readonly<Partial<Record<Domain, Treatment>>>;
  /** `place`: price per child per month; `hours`: contracted hours are booked, cases are not. */
  readonly unit: 'place' | 'hours';
  /** Cents per month for a place; cents per hour for hours. */
  readonly price: number;
  /** Hours one running case asks of the team per month (unit `hours`), else 0. */
  readonly hoursPerCase: number;
  /** Places per 1,000 resident children (unit `place`): a hard limit in every arm. */
  readonly placesPer1000: number;
  /** Contracted hours per week per 1,000 resident children, for teams not tied to a school; else 0. */
  readonly hoursPerWeekPer1000: number;
  /** Shares of the price by payer, in the file's payer order; they sum to 1. */
  readonly payers: readonly { readonly payer: Payer; readonly share: number }[];
  /** Overhead of the regime is booked on top of this product's care. */
  readonly overhead: boolean;
  /** Never ended or shortened for money. */
  readonly protected: boolean;
  /** A career in a special school: not left because need fell; see `schools.transitions`. */
  readonly career: boolean;
  /** School kind the child attends while it has this product; absent: its own school. */
  readonly school?: SchoolKind;
  /** Ages (months) at which it can start: from <= age < to. */
  readonly ages: { readonly from: number; readonly to: number };
  /** Mean days from notice to start under today's practice. */
  readonly waitDays: number;
  /** Help in a group, where the regime allows it and at least `minimum` wait; price × factor. */
  readonly group?: { readonly minimum: number; readonly priceFactor: number };
  /** Monthly chances by which help of this kind ends, beside the regime's review. */
  readonly leave: {
    /** Ends at level <= 1 without waiting for a review (Q2 products). */
    readonly resolved: number;
    /** Stops unresolved at level 2. */
    readonly unresolved: number;
    /** Share of unresolved stops that go onward to the next quadrant. */
    readonly onward: number;
    /** Goes onward at level 3. */
    readonly onwardSevere: number;
    /** The family stops, at any level. */
    readonly earlyStop: number;
    /** At a review with level 2: one step lighter (Q4 -> Q2). */
    readonly stepDown: number;
  };
  /** Cents per child per month for transport, paid by the municipality. */
  readonly transport: number;
}

export interface Route {
  readonly id: string;
  readonly share: number;
  /** Multiplies the procedure's share of the wait. */
  readonly waitFactor: number;
  /** Effect of help reached by this route until the school is informed. */
  readonly fidelity: number;
  /** Monthly chance that the school is informed. */
  readonly informed: number;
}

export interface Budget {
  /** `open`: nothing binds, the shrinking B_y is only shown against; `ceiling` and `pool` bind. */
  readonly kind: 'open' | 'ceiling' | 'pool';
  /** Ids of `pots`. */
  readonly pots: readonly string[];
  /** B_y = B0 × factors[y-1]; already expanded from rate, list or expression, one per pilot year. */
  readonly factors: readonly number[];
  /** Share of a year's unspent money that is carried to the next. */
  readonly carry: number;
  /** When a year's money is released: in twelve parts, or at once. */
  readonly release: 'monthly' | 'yearly';
  /** When running help costs more than there is: unprotected help ends, or a deficit is booked. */
  readonly whenShort: 'end' | 'deficit';
  /** When no sufficient help fits the money: wait, or start the next lighter that fits. */
  readonly unaffordable: 'wait' | 'lighter';
}

/** A funding regime: switches and numbers. `off` for a mechanism is the number that does nothing. */
export interface Regime {
  readonly id: string;
  readonly name: Text;
  readonly referral: {
    /** Share of the product's wait that is procedure (0: help is brought in, only intake remains). */
    readonly waitSplit: number;
    /** A procedure exists: the share `waitSplit` of the wait is spent in it. */
    readonly active: boolean;
    readonly routes: readonly Route[];
  };
  /** Extra Q2 questions of children at level 0-1, as a share of the questions absorbed in the last run-in year. */
  readonly threshold: { readonly latentDemand: number };
  readonly accessCost: {
    /** Cents per event, paid by the payers of the product asked for. */
    readonly referral: number;
    readonly diagnosis: number;
    readonly diagnosisShare: number;
    readonly decision: number;
    /** A standing team costs this share of B0's access cost. */
    readonly team: number;
    /** Cents per month per 1,000 children for monitoring. */
    readonly monitoring: number;
  };
  /** Overhead as a share of the total: care × a/(1-a) is booked beside it. */
  readonly administration: { readonly share: number };
  readonly allocation: {
    /** Share of noticed moderate home need that is sent to Q4. */
    readonly tooHeavy: number;
    /** Added to it while Q2 is full. */
    readonly tooHeavyWhenFull: number;
    readonly group: boolean;
    /** Teams buy hours beyond their contract, case by case, while there is money. */
    readonly extraHours: boolean;
  };
  readonly review: {
    /** Length of a term in months; at its end help stops at level <= 1 or is renewed. 0: no terms. */
    readonly term: number;
    /** Monthly chance of a review between terms. */
    readonly perMonth: number;
    readonly minMonths: number;
    readonly taper: number;
  };
  /** Chance base + perGap × gap; gap: shortfall of B_y as a share (perGap 0.5: 5 points per 10 %). */
  readonly underTreatment: { readonly base: number; readonly perGap: number };
  readonly budget: Budget;
  readonly priority: 'firstCome' | 'need';
  readonly learning: { readonly start: number; readonly months: number };
  readonly prevention: {
    /** Share of the pool spent on it. */
    readonly share: number;
    /** Reduction of the first step's chance per 1 % of the pool spent on it, once `lag` months have passed. */
    readonly effect: number;
    readonly lag: number;
  };
  readonly drift: { readonly volumePerYear: number; readonly durationPerYear: number };
}

/** What a programme moves. `factor` multiplies. */
export interface Lever {
  readonly moves: 'notice' | 'up' | 'down' | 'hours' | 'tooHeavy';
  readonly domain?: Domain;
  /** Level the step starts from (up, down) or of the unnoticed need (notice). */
  readonly level?: 0 | 1 | 2 | 3;
  readonly factor: number;
}

export interface Programme {
  readonly id: string;
  readonly name: Text;
  readonly source: readonly string[];
  readonly reach: {
    readonly ages: { readonly from: number; readonly to: number };
    readonly kinds: readonly SchoolKind[];
    /** Share of the schools of these kinds that take part (largest risk class first). */
    readonly schools: number;
    /** Share of the children in reach who take part. */
    readonly share: number;
  };
  readonly dose: {
    readonly hoursPerWeekPerSchool: number;
    readonly hoursPerWeek: number;
    readonly weeks: number;
  };
  /** Cents per hour. */
  readonly price: number;
  /** Cents per year on top (places, material, evenings). */
  readonly perYear: number;
  readonly payers: readonly { readonly payer: Payer; readonly share: number }[];
  /** Pilot months: start <= month < end. */
  readonly start: number;
  readonly end: number;
  readonly levers: readonly Lever[];
}

/** One arm with its overlay applied: everything that the month asks of a regime. */
export interface Arm {
  readonly id: string;
  readonly name: Text;
  readonly regime: Regime;
  readonly programmes: readonly Programme[];
  /**
   * The scenario with this arm's `set` applied: need, products, schools … may differ per arm; prices,
   * horizon, area and demography never do. Its own `arms` is empty; arms that change nothing share one object.
   */
  readonly scenario: Scenario;
}

export interface Agreement {
  readonly id: string;
  readonly name: Text;
  /** A comparison; `arm.` stands for every arm in turn. */
  readonly condition: Expression;
}

/** What a steering group agreed to do when a line is crossed; it acts once. */
export interface SteeringRule {
  readonly id: string;
  readonly name: Text;
  readonly every: 'quarter' | 'year';
  /** Reads `arm.<indicator>` (the period that ends; flows a year) and `today.<indicator>`. */
  readonly when: Expression;
  readonly measures: Measures;
}

/** What a steering group may change; acts from the next month on. */
export interface Measures {
  readonly pauseShrink?: true | undefined;
  readonly extraHours?: boolean | undefined;
  readonly priority?: Regime['priority'] | undefined;
  readonly preventionShare?: number | undefined;
  /** Hours of casework a week per school on top of the contract; absent: all schools, all kinds. */
  readonly smwHours?:
    | {
        readonly hoursPerWeek: number;
        /** So many schools, largest risk first. */
        readonly schools?: number | undefined;
        readonly kinds?: readonly SchoolKind[] | undefined;
      }
    | undefined;
  /** Programmes that start, as the scenario describes them, and ids of those that stop. */
  readonly start?: readonly Programme[] | undefined;
  readonly stop?: readonly string[] | undefined;
  /** The regime that holds from now on. */
  readonly regime?: Regime | undefined;
}

/** What people decided at the end of a quarter. */
export interface SteeringDecision {
  /** Pilot year and its quarter, both from 1. */
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly measures: Measures;
  readonly reason?: Text;
}

export interface Scenario {
  readonly schema: 'proeftuin/scenario@1';
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly sources: readonly string[];
  readonly prices: { readonly year: number; readonly index: Readonly<Record<string, number>> };
  readonly horizon: { readonly ageingIn: number; readonly runIn: number; readonly pilot: number };
  readonly area: {
    /** Resident children 0-17 on one day. */
    readonly children: number;
    /** Neighbourhood risk classes: share of families, multiplier of the first step (mean made 1). At most 3. */
    readonly risk: readonly {
      readonly id: string;
      readonly share: number;
      readonly factor: number;
    }[];
  };
  readonly demography: {
    /** Shares of families with 1, 2, 3, 4 children. */
    readonly familySize: readonly [number, number, number, number];
    readonly oneParent: number;
    /** Months between births in a family: uniform from … to, inclusive. */
    readonly birthGap: { readonly from: number; readonly to: number };
    /** Frailty classes: share of families, value (mean made 1). At most 4. */
    readonly frailty: readonly { readonly share: number; readonly value: number }[];
    /** Families that move away and are replaced, per month. */
    readonly moves: number;
  };
  readonly schools: {
    readonly kinds: Readonly<
      Record<
        SchoolKind,
        {
          /** Pupils a school on average: the number of schools follows, at least 1 where there are pupils. */
          readonly pupils: number;
          readonly board: readonly string[];
          readonly swv: string;
        }
      >
    >;
    readonly preschool: { readonly from: number; readonly share: number };
    readonly smw: {
      readonly weeks: number;
      /** Share of hours that is coordination and advice, not cases. */
      readonly coordination: number;
      /** Hours a week per school by kind; VO by school type. */
      readonly hoursPerWeek: Readonly<Record<SchoolKind, number>>;
      /** Tailor-made hours: this many on top per school of the kind, pooled over the area. */
      readonly flexHoursPerWeek: Readonly<Record<SchoolKind, number>>;
      /** Above this multiple of the hours no case is taken; from 1 on each case gets less. */
      readonly softLimit: number;
    };
    /** VO types a (light), b (moderate), c (intensive): share of pupils, SMW hours multiplier. Tracks follow. */
    readonly voTypes: readonly {
      readonly id: string;
      readonly share: number;
      readonly hoursFactor: number;
    }[];
    /** VO pupils from elsewhere per resident VO pupil, and their need on arrival (shares of levels 0-3). */
    readonly nonResident: {
      readonly perResident: number;
      readonly school: readonly [number, number, number, number];
      readonly home: readonly [number, number, number, number];
    };
    /** Share of VO pupils that leaves for MBO in the August after turning 16. */
    readonly toMbo: number;
    readonly transitions: {
      /** Where pupils of a special school go in the August of the step PO -> VO; shares, the rest: vo. */
      readonly at12: Readonly<Record<'sbo' | 'so', Readonly<Record<'pro' | 'vso', number>>>>;
      /** Regular pupils with school need >= 2 that enter PRO or VSO then. */
      readonly regularAt12: Readonly<Record<'pro' | 'vso', number>>;
      /** Monthly chance of return to a regular school. */
      readonly returnToRegular: Readonly<Record<'sbo' | 'so' | 'vso' | 'pro', number>>;
    };
    /** Cents per pupil per month for basic care (Q1), paid by the school, outside every pot. */
    readonly q1PerPupil: number;
  };
  readonly need: {
    readonly school: DomainNeed;
    readonly home: DomainNeed;
    /** Children whose school need is 3 when they enter school at 48 months. */
    readonly congenital: number;
  };
  readonly notice: {
    readonly school: Readonly<Record<2 | 3, number>>;
    readonly home: Readonly<Record<2 | 3, number>>;
    /** Chance × (1 + gain × (SMW case hours per pupil ÷ today's - 1)). */
    readonly smwGain: Readonly<Record<Domain, number>>;
  };
  readonly access: {
    /** A waiting child whose level fell to <= 1 leaves the queue, per month. */
    readonly leaveQueue: number;
    /** Children who decline an offer that month. */
    readonly decline: number;
    /** Q4 products: shares of starts. */
    readonly q4Mix: readonly { readonly product: string; readonly share: number }[];
    /** School need 3: share that gets an arrangement in the regular school; else special. */
    readonly arrangement: number;
    /** Special school in PO age: share to SBO (else SO); in VO age: share to PRO (else VSO). */
    readonly sboShare: number;
    readonly proShare: number;
    /** An arrangement at school level 3 goes on to a special school, per month. */
    readonly arrangementToSpecial: number;
    /** A moderate home need of a pupil: tried at SMW first when there is room. */
    readonly smwFirst: boolean;
  };
  readonly products: readonly Product[];
  readonly providers: readonly {
    readonly id: string;
    readonly name: Text;
    readonly products: readonly string[];
    /** Children at once in a pilot arm with a budget: this factor × the mean of the last run-in year. */
    readonly volume: number;
  }[];
  readonly pots: readonly {
    readonly id: string;
    readonly name: Text;
    readonly payers: readonly Payer[];
    readonly quadrants: readonly Quadrant[];
    readonly kinds: readonly Kind[];
  }[];
  /** Regime of today's practice: ageing in and run-in. Its budget is held open there. */
  readonly today: Regime;
  readonly programmes: readonly Programme[];
  readonly outcomes: {
    readonly homeSitters: {
      readonly from: number;
      readonly to: number;
      /** Monthly onset at highest level 2 and 3. */
      readonly onset: Readonly<Record<2 | 3, number>>;
      /** Onset multiplier while waiting, or unnoticed at level 3. */
      readonly waiting: number;
      readonly exit: number;
    };
    /** Days a month by school level 0-3, and as a home-sitter. */
    readonly absence: {
      readonly byLevel: readonly [number, number, number, number];
      readonly homeSitter: number;
    };
    readonly dropOut: {
      readonly from: number;
      readonly perMonth: number;
      readonly severe: number;
      readonly homeSitter: number;
    };
    /** Loss of wellbeing by the higher level 0-3, and as a home-sitter; years of full wellbeing. */
    readonly wellbeing: {
      readonly byLevel: readonly [number, number, number, number];
      readonly homeSitter: number;
    };
  };
  readonly arms: readonly Arm[];
  readonly agreements: readonly Agreement[];
  readonly steering: {
    readonly rules: readonly SteeringRule[];
    /** In order of time; absent where nobody decides. */
    readonly decisions?: readonly SteeringDecision[];
  };
  /** Extra indicators by expression, and what precision is wanted. */
  readonly indicators: readonly {
    readonly id: string;
    readonly tolerance: number;
    readonly name?: Text;
    /** Present for an indicator of the scenario's own; over indicators of the same arm and year. */
    readonly expression?: Expression;
  }[];
  readonly experiment: {
    readonly seed: string;
    readonly replications: number;
    /** Look at the precision after each batch of this many. */
    readonly batch: number;
    readonly maxReplications: number;
  };
  readonly targets: readonly {
    readonly id: string;
    readonly name: Text;
    /** Over `today.…`; counts are already scaled to the number of children that the target is for. */
    readonly expression: Expression;
    readonly value: number;
    readonly range: readonly [number, number];
    readonly fitted: boolean;
    readonly source: string;
  }[];
  /** Every number that today's practice and the arms use, with its range and source, in file order. */
  readonly provenance: readonly Provenance[];
  /** All that the files said, laid over each other and with settings: what makes this scenario again. */
  readonly written: WrittenScenario;
}

/** Plain data, as it may stand in a file. */
export type WrittenScenario = Readonly<Record<string, unknown>>;
