/** Parameters of a scenario in the words of the steering group: what each is called, what it means, what can be chosen. */

interface InWords {
  readonly label: string;
  /** One or two sentences. */
  readonly meaning: string;
  /** Of a choice, by its value as a scenario has it. */
  readonly options?: Readonly<Record<string, string>>;
}

const nl = {
  shrink: {
    label: 'krimp per jaar',
    meaning: 'Zo veel kleiner wordt het budget elk jaar, vergeleken met het jaar ervoor.',
  },
  carry: {
    label: 'restant meenemen',
    meaning: 'Deel van wat een jaar overhoudt dat het jaar erna nog besteed mag worden.',
  },
  preventionShare: {
    label: 'deel voor preventie',
    meaning:
      'Deel van het populatiebudget dat naar preventie gaat in plaats van naar hulp. Preventie werkt pas na een tijd.',
  },
  smwPo: {
    label: 'SMW, basisschool',
    meaning:
      'Vaste uren schoolmaatschappelijk werk per basisschool. Dit verandert alle armen, en ook nu.',
  },
  smwVo: {
    label: 'SMW, middelbare school',
    meaning:
      'Vaste uren schoolmaatschappelijk werk per middelbare school. Dit verandert alle armen, en ook nu.',
  },
  smwFlex: {
    label: 'SMW op maat, basisschool',
    meaning:
      'Uren die gaan naar de scholen met het meeste risico, gemiddeld per basisschool. Dit verandert alle armen, en ook nu.',
  },
  ceiling: {
    label: 'budget',
    meaning:
      'Houdt het budget de uitgaven tegen, of wordt alles betaald en is alleen te zien wat er tekort is?',
    options: { open: 'alles betalen', ceiling: 'plafond per pot', pool: 'één budget' },
  },
  priority: {
    label: 'voorrang',
    meaning: 'Wie wordt het eerst geholpen als er niet voor iedereen plaats of geld is?',
    options: { firstCome: 'langst wachtend eerst', need: 'grootste nood eerst' },
  },
  reviewChance: {
    label: 'kans op herziening',
    meaning:
      'Kans dat lopende hulp in een maand opnieuw wordt bekeken; dan kan zij stoppen of lichter worden.',
  },
  reviewTerm: {
    label: 'termijn van hulp',
    meaning:
      'Na zo veel maanden loopt hulp af of wordt zij verlengd. Bij 0 zijn er geen termijnen.',
  },
  latentDemand: {
    label: 'verborgen vraag',
    meaning:
      'Lichte vragen die erbij komen als hulp dichtbij is, als deel van de vragen die school en wijk nu oplossen.',
  },
  release: {
    label: 'geld komt vrij',
    meaning:
      'In twaalf delen, of alles aan het begin van het jaar: dan kan het voortijdig op zijn.',
    options: { monthly: 'per maand', yearly: 'per jaar' },
  },
  whenShort: {
    label: 'bij geldgebrek',
    meaning:
      'Als lopende hulp meer kost dan er is: onbeschermde hulp stopt, of er wordt een tekort geboekt.',
    options: { end: 'hulp stopt', deficit: 'tekort' },
  },
  unaffordable: {
    label: 'hulp past niet',
    meaning: 'Als passende hulp niet in het geld past: wachten, of beginnen met lichtere hulp.',
    options: { wait: 'wachten', lighter: 'lichter beginnen' },
  },
  extraHours: {
    label: 'extra uren inkopen',
    meaning:
      'Mag een team boven zijn contract uren inkopen, van geval tot geval, zolang er geld is?',
    options: { true: 'ja', false: 'nee' },
  },
  preventionEffect: {
    label: 'werking van preventie',
    meaning:
      'Zo veel kleiner wordt de kans op een eerste probleem voor elke procent van het budget die naar preventie gaat.',
  },
  tooHeavy: {
    label: 'te zwaar verwezen',
    meaning: 'Deel van de matige problemen thuis dat toch naar de jeugdhulp gaat.',
  },
  administration: {
    label: 'overhead',
    meaning: 'Deel van het geld dat naar organisatie gaat en niet naar hulp.',
  },
} satisfies Readonly<Record<string, InWords>>;

export type ParameterId = keyof typeof nl;

const en: Readonly<Record<ParameterId, InWords>> = {
  shrink: {
    label: 'shrinkage a year',
    meaning: 'By so much the budget gets smaller every year, compared with the year before.',
  },
  carry: {
    label: 'carry-over',
    meaning: 'Share of what a year has left over that may still be spent in the next.',
  },
  preventionShare: {
    label: 'share for prevention',
    meaning:
      'Share of the population budget that goes to prevention instead of help. Prevention works only after a while.',
  },
  smwPo: {
    label: 'SMW, primary school',
    meaning:
      'Fixed hours of school social work per primary school. This changes every arm, and today too.',
  },
  smwVo: {
    label: 'SMW, secondary school',
    meaning:
      'Fixed hours of school social work per secondary school. This changes every arm, and today too.',
  },
  smwFlex: {
    label: 'tailor-made SMW, primary',
    meaning:
      'Hours that go to the schools with most risk, on average per primary school. This changes every arm, and today too.',
  },
  ceiling: {
    label: 'budget',
    meaning:
      'Does the budget hold spending back, or is everything paid and is only seen how much is short?',
    options: { open: 'pay everything', ceiling: 'ceiling per pot', pool: 'one budget' },
  },
  priority: {
    label: 'priority',
    meaning: 'Who is helped first when there is no place or money for everybody?',
    options: { firstCome: 'longest waiting first', need: 'greatest need first' },
  },
  reviewChance: {
    label: 'chance of review',
    meaning:
      'Chance that running help is looked at again in a month; it can then stop or become lighter.',
  },
  reviewTerm: {
    label: 'term of help',
    meaning: 'After so many months help ends or is renewed. With 0 there are no terms.',
  },
  latentDemand: {
    label: 'latent demand',
    meaning:
      'Light questions that come up when help is near, as a share of the questions that school and neighbourhood solve today.',
  },
  release: {
    label: 'money comes free',
    meaning:
      'In twelve parts, or all at the beginning of the year: then it may be used up before its end.',
    options: { monthly: 'monthly', yearly: 'yearly' },
  },
  whenShort: {
    label: 'when short',
    meaning:
      'When running help costs more than there is: unprotected help ends, or a deficit is booked.',
    options: { end: 'help ends', deficit: 'deficit' },
  },
  unaffordable: {
    label: 'unaffordable help',
    meaning: 'When sufficient help does not fit the money: wait, or begin with lighter help.',
    options: { wait: 'wait', lighter: 'begin lighter' },
  },
  extraHours: {
    label: 'buy extra hours',
    meaning: 'May a team buy hours beyond its contract, case by case, while there is money?',
    options: { true: 'yes', false: 'no' },
  },
  preventionEffect: {
    label: 'effect of prevention',
    meaning:
      'By so much the chance of a first problem gets smaller for every per cent of the budget that goes to prevention.',
  },
  tooHeavy: {
    label: 'too heavy referral',
    meaning: 'Share of the moderate problems at home that goes to youth help all the same.',
  },
  administration: {
    label: 'overhead',
    meaning: 'Share of the money that goes to organisation and not to help.',
  },
};

export const parameterMessages: Readonly<
  Record<'nl' | 'en', Readonly<Record<ParameterId, InWords>>>
> = { nl, en };
