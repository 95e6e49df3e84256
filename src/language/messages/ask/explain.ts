/** What the answer of *explain* says. */
const nl = {
  title: (scenario: string, from: string, to: string) =>
    `${scenario} · waarom ‘${to}’ anders uitkomt dan ‘${from}’`,
  whole: (measure: string, to: string, from: string, figures: string) =>
    `${measure}: ${to} − ${from} is ${figures}`,
  most: (part: string, amount: string) => `; het meest door ${part}, ${amount}`,
  split: (direct: string, displaced: string) =>
    `rechtstreeks ${direct}, door het budget verdrongen ${displaced}`,
  figures: (measure: string) => `${measure}, per jaar van de proeftuin`,
  picture: (measure: string) =>
    `${measure}, per jaar van de proeftuin (█ meer, ░ minder, met 95\u00a0%-interval)`,
  parts: {
    access: 'toegang',
    care: 'zorg',
    money: 'geld',
    prevention: 'preventie',
    rest: 'programma’s en overige',
    referral: 'verwijzing',
    threshold: 'drempel',
    accessCost: 'toegangskosten',
    allocation: 'toewijzing',
    review: 'herbeoordeling',
    underTreatment: 'te lichte start',
    learning: 'leren',
    drift: 'drift',
    administration: 'overhead',
    budget: 'budget',
    priority: 'voorrang',
  } as Readonly<Record<string, string>>,
  foundation: (parts: string) => `Aangenomen zonder bron: ${parts}.`,
  assumed: (part: string, assumed: string, all: string) => `${part} ${assumed} van ${all} getallen`,
  exact: 'Shapley-waarden, exact: wat een groep toevoegt, gemiddeld over alle volgordes.',
  orders: (n: string) =>
    `Shapley-waarden uit ${n} volgordes; wat dat onzeker maakt, zit in de intervallen.`,
  direct:
    'Rechtstreeks is het verschil als beide armen een open budget hebben; de rest komt doordat geld voor het een niet voor het ander is.',
  replications: (n: string) => `${n} herhalingen`,
};

const en: typeof nl = {
  title: (scenario, from, to) => `${scenario} · why “${to}” differs from “${from}”`,
  whole: (measure, to, from, figures) => `${measure}: ${to} − ${from} is ${figures}`,
  most: (part, amount) => `; most of it by ${part}, ${amount}`,
  split: (direct, displaced) => `direct ${direct}, displaced by the budget ${displaced}`,
  figures: (measure) => `${measure}, a pilot year`,
  picture: (measure) => `${measure}, a pilot year (█ more, ░ less, with 95% interval)`,
  parts: {
    access: 'access',
    care: 'care',
    money: 'money',
    prevention: 'prevention',
    rest: 'programmes and other',
    referral: 'referral',
    threshold: 'threshold',
    accessCost: 'access cost',
    allocation: 'allocation',
    review: 'review',
    underTreatment: 'too light a start',
    learning: 'learning',
    drift: 'drift',
    administration: 'overhead',
    budget: 'budget',
    priority: 'priority',
  },
  foundation: (parts) => `Assumed without a source: ${parts}.`,
  assumed: (part, assumed, all) => `${part} ${assumed} of ${all} numbers`,
  exact: 'Shapley values, exact: what a group adds, on average over all orders.',
  orders: (n) => `Shapley values from ${n} orders; the uncertainty of that is in the intervals.`,
  direct:
    'Direct is the difference when both arms have an open budget; the rest is because money for one thing is not there for another.',
  replications: (n) => `${n} replications`,
};

export const explain = { nl, en };
