/**
 * Everything that is measured, with unit, direction and label. The names are a promise to users:
 * more may be added, these keep their meaning.
 */
export type Measure = 'stock' | 'flow' | 'share' | 'year';
export type Unit =
  | 'children'
  | 'children a year'
  | 'months'
  | 'days'
  | 'share'
  | 'ratio'
  | 'euro'
  | 'years'
  | 'families'
  | 'questions'
  | 'child-months'
  | 'percentage points';

export interface Indicator {
  /** stock: mean over months; flow: sum; share: ratio over the year; year: only known over a year. */
  readonly measure: Measure;
  readonly unit: Unit;
  /** Which way is better for children and budget, or neither. */
  readonly better: 'up' | 'down' | 'neither';
  readonly nl: string;
  readonly en: string;
}

const stock = (
  nl: string,
  en: string,
  better: Indicator['better'] = 'neither',
  unit: Unit = 'children',
): Indicator => ({ measure: 'stock', unit, better, nl, en });
const flow = (
  nl: string,
  en: string,
  unit: Unit,
  better: Indicator['better'] = 'neither',
): Indicator => ({ measure: 'flow', unit, better, nl, en });
const share = (nl: string, en: string, better: Indicator['better'] = 'neither'): Indicator => ({
  measure: 'share',
  unit: 'share',
  better,
  nl,
  en,
});
const year = (
  nl: string,
  en: string,
  unit: Unit,
  better: Indicator['better'] = 'neither',
): Indicator => ({ measure: 'year', unit, better, nl, en });
const euro = (nl: string, en: string, better: Indicator['better'] = 'neither'): Indicator =>
  flow(nl, en, 'euro', better);

export const indicators = {
  'children.total': stock('kinderen 0-17 in het gebied', 'children 0-17 in the area'),
  'required.none': stock('heeft niets extra’s nodig', 'needs nothing extra'),
  'required.q1': stock('heeft basiszorg nodig', 'needs basic care'),
  'required.q2': stock(
    'heeft hulp van school en wijk samen nodig',
    'needs school and neighbourhood together',
  ),
  'required.q3': stock('heeft onderwijszorg nodig', 'needs intensive education care'),
  'required.q4': stock('heeft jeugdhulp nodig', 'needs youth help'),
  'required.oza': stock(
    'heeft onderwijszorg én jeugdhulp nodig',
    'needs education care and youth help',
  ),
  'support.none': stock('zonder ondersteuning', 'no support'),
  'support.q1': stock('basiszorg op school', 'basic care at school'),
  'support.q2': stock('school en wijk samen', 'school and neighbourhood together'),
  'support.q3': stock('onderwijszorg', 'intensive education care'),
  'support.q4': stock('jeugdhulp', 'youth help'),
  'support.oza': stock('onderwijszorg én jeugdhulp (OZA)', 'education care and youth help (OZA)'),
  'support.q3All': stock('onderwijszorg, met OZA', 'education care incl. OZA'),
  'support.q4All': stock('jeugdhulp, met OZA', 'youth help incl. OZA'),
  'support.arrangement': stock(
    'arrangement op een gewone school',
    'arrangement in a regular school',
  ),
  'match.tooLight': stock('lichtere hulp dan nodig', 'help lighter than needed', 'down'),
  'match.fitting': stock('passende hulp', 'fitting help', 'up'),
  'match.tooHeavy': stock('zwaardere hulp dan nodig', 'help heavier than needed', 'down'),
  'waiting.count': stock('wacht op hulp', 'waiting for help', 'down'),
  'waiting.over3Months': stock(
    'wacht langer dan drie maanden',
    'waiting over three months',
    'down',
  ),
  'waiting.meanMonths': year(
    'gemiddelde wachttijd tot jeugdhulp',
    'mean wait for youth help',
    'months',
    'down',
  ),
  'waiting.p90Months': year(
    'wachttijd van de langst wachtende tien procent',
    'wait of the longest-waiting tenth',
    'months',
    'down',
  ),
  'help.delayMonths': year(
    'maanden tussen nood en hulp',
    'months between need and help',
    'months',
    'down',
  ),
  'help.started': flow('hulp gestart', 'help started', 'children a year'),
  'help.inSchoolShare': share(
    'aandeel hulp dat op school start',
    'share of help started in school',
    'up',
  ),
  'access.referrals': flow('verwijzingen', 'referrals', 'questions'),
  'access.decisions': flow('beschikkingen en toekenningen', 'formal decisions', 'questions'),
  'q2.questions': flow(
    'vragen aan school en wijk',
    'questions to school and neighbourhood',
    'questions',
  ),
  'q2.absorbedShare': share('vragen die daar worden opgelost', 'questions absorbed there', 'up'),
  'q4.entries': flow('instroom in de jeugdhulp', 'entries into youth help', 'children a year'),
  'q4.usersInYear': year(
    'kinderen met jeugdhulp in het jaar',
    'youth help users in the year',
    'children',
  ),
  'q4.residentialShare': share(
    'aandeel verblijf in de jeugdhulp',
    'residential share of youth help',
  ),
  'q4.durationDays': year('duur van afgesloten jeugdhulp', 'duration of ended youth help', 'days'),
  'q4.returnShare': share(
    'terug in jeugdhulp binnen 30 maanden',
    'back in youth help within 30 months',
    'down',
  ),
  'q4.returnerShare': share(
    'starts door kinderen met eerdere jeugdhulp',
    'starts by earlier users',
  ),
  'q4.siblingRisk': year(
    'relatief risico met broer of zus in jeugdhulp',
    'relative risk with a sibling in youth help',
    'ratio',
  ),
  'school.specialShare': share('leerlingen in het speciaal onderwijs', 'pupils in special schools'),
  'school.sbo': stock('leerlingen SBO', 'pupils SBO'),
  'school.so': stock('leerlingen SO', 'pupils SO'),
  'school.vso': stock('leerlingen VSO', 'pupils VSO'),
  'school.pro': stock('leerlingen PRO', 'pupils PRO'),
  'school.entries': flow(
    'instroom in het speciaal onderwijs',
    'entries into special schools',
    'children a year',
  ),
  'school.returns': flow(
    'terugplaatsingen naar gewoon onderwijs',
    'returns to regular school',
    'children a year',
    'up',
  ),
  'homeSitters.count': stock('thuiszitters', 'home-sitters', 'down'),
  'homeSitters.over3Months': stock(
    'zit langer dan drie maanden thuis',
    'home-sitters over three months',
    'down',
  ),
  'absence.days': flow('verzuimdagen', 'days of absence', 'days', 'down'),
  'dropouts.count': flow('uitval uit het VO', 'drop-outs from VO', 'children a year', 'down'),
  'wellbeing.years': flow('jaren in welbevinden', 'years of wellbeing', 'years', 'up'),
  'unmet.months': flow(
    'kindmaanden met nood zonder hulp',
    'child-months of need without help',
    'child-months',
    'down',
  ),
  'families.stacked': stock(
    'gezinnen met stapeling van hulp',
    'families with stacked help',
    'down',
    'families',
  ),
  'occupancy.q2': share('bezetting school en wijk', 'occupancy school and neighbourhood'),
  'occupancy.q3': share('bezetting onderwijszorg', 'occupancy education care'),
  'occupancy.q4': share('bezetting jeugdhulp', 'occupancy youth help'),
  'spend.total': euro('uitgaven', 'spending', 'down'),
  'spend.q1': euro('uitgaven basiszorg', 'spending basic care'),
  'spend.q2': euro('uitgaven school en wijk', 'spending school and neighbourhood'),
  'spend.q3': euro('uitgaven onderwijszorg', 'spending education care'),
  'spend.q4': euro('uitgaven jeugdhulp', 'spending youth help'),
  'spend.school': euro('uitgaven scholen', 'spending schools'),
  'spend.swv': euro('uitgaven samenwerkingsverband', 'spending SWV'),
  'spend.municipality': euro('uitgaven gemeente', 'spending municipality'),
  'spend.care': euro('uitgaven aan hulp zelf', 'spending on care itself'),
  'spend.access': euro('uitgaven aan toegang', 'spending on access'),
  'spend.administration': euro('uitgaven aan overhead', 'spending on overhead'),
  'spend.prevention': euro('uitgaven aan preventie', 'spending on prevention'),
  'spend.transport': euro('uitgaven aan leerlingenvervoer', 'spending on transport'),
  'spend.byProduct.school': euro('scholen, naar product', 'schools, by product'),
  'spend.byProduct.swv': euro('samenwerkingsverband, naar product', 'SWV, by product'),
  'spend.byProduct.municipality': euro('gemeente, naar product', 'municipality, by product'),
  'pool.shift.school': euro(
    'schuif tussen inbreng en gebruik, scholen',
    'shift contribution to use, schools',
  ),
  'pool.shift.swv': euro('schuif tussen inbreng en gebruik, SWV', 'shift contribution to use, SWV'),
  'pool.shift.municipality': euro(
    'schuif tussen inbreng en gebruik, gemeente',
    'shift contribution to use, municipality',
  ),
  'budget.available': euro('beschikbaar budget', 'budget available'),
  'budget.spent': euro('uitgegeven uit het budget', 'spent from the budget', 'down'),
  'budget.carry': euro('meegenomen naar volgend jaar', 'carried to next year'),
  'budget.deficit': euro('tekort', 'deficit', 'down'),
  'budget.infeasible': flow(
    'maanden waarin het budget onder de wettelijke plicht ligt',
    'months with a budget below legal duty',
    'months',
    'down',
  ),
  'harm.endedEarly': flow(
    'hulp voortijdig beëindigd om geld',
    'help ended early for money',
    'children a year',
    'down',
  ),
  'harm.refused': flow(
    'kindmaanden geweigerd om geld',
    'child-months refused for money',
    'child-months',
    'down',
  ),
  'harm.lighter': flow(
    'lichtere hulp gekregen om geld',
    'lighter help given for money',
    'children a year',
    'down',
  ),
  'harm.overlong': flow(
    'kindmaanden hulp die niet meer nodig was',
    'child-months of help no longer needed',
    'child-months',
    'down',
  ),
  'harm.underTreated': flow(
    'te licht begonnen terwijl er geld was',
    'started too light though money was there',
    'children a year',
    'down',
  ),
  'equity.schoolGap': year(
    'verschil in onvervulde nood tussen scholen',
    'gap in unmet need between schools',
    'percentage points',
    'down',
  ),
} as const satisfies Record<string, Indicator>;

export type IndicatorId = keyof typeof indicators;
export const indicatorIds = Object.keys(indicators) as readonly IndicatorId[];
