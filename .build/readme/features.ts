/** The twelve systems of the source documents: where each one lives, and whether it works. */
import { table } from './commands.ts';

interface Feature {
  readonly id: string;
  readonly what: string;
  /** Files and folders of this project. */
  readonly where: readonly string[];
  readonly works: 'yes' | 'partly' | 'not yet';
  /** What is missing. */
  readonly lacks?: string;
}

export const features: readonly Feature[] = [
  {
    id: 'S1',
    what: 'Pilot *Samen in de wijk*: one shrinking population budget for five years, help brought in without referral, lightest sufficient help, partners within their present volume',
    where: [
      'scenarios/regimes/population.yaml',
      'src/model/ledger/pot.ts',
      'src/model/access/latent.ts',
    ],
    works: 'yes',
    lacks: 'of what steers it, euros and indicators are there, experiences are not',
  },
  {
    id: 'S2',
    what: 'Pilot *speciale vormen van onderwijs*: SBO, SO, VSO, PRO, return to regular school (*terugplaatsing*), transport',
    where: [
      'scenarios/products',
      'src/model/support/leave.ts',
      'src/model/demography/secondary.ts',
    ],
    works: 'partly',
    lacks: 'youth help bought together with a place, long-term care as a payer',
  },
  {
    id: 'S3',
    what: 'Pilot *specifieke jeugdhulp*: chosen schools; the GP route, which takes a child out of the school’s sight',
    where: [
      'scenarios/regimes/trajectory.yaml',
      'src/model/access/ask.ts',
      'src/model/access/programme.ts',
    ],
    works: 'partly',
    lacks: 'schools chosen by name (they are by kind and risk), a plan with education goals',
  },
  {
    id: 'S4',
    what: 'Four care quadrants (*kwadranten*), and OZA as ③ and ④ at once',
    where: ['src/language/quadrant.ts', 'src/model/need', 'scenarios/products'],
    works: 'yes',
  },
  {
    id: 'S5',
    what: 'SMW expansion, Zwolle 2015: basic and tailor-made hours, half school, half municipality; case work, advice, bringing in. The 60–70% absorbed comes out',
    where: [
      'scenarios/programmes/smw-expansion.yaml',
      'scenarios/products/smw.yaml',
      'src/model/support/room.ts',
    ],
    works: 'yes',
  },
  {
    id: 'S6',
    what: 'SMW financing, Gooi 2015: VO types a, b, c, fixed and flexible hours',
    where: ['scenarios/zwolle-noord.yaml', 'src/population/schools.ts'],
    works: 'partly',
    lacks: 'contributions by pupil number, a VO school that declines, and a scenario of the Gooi',
  },
  {
    id: 'S7',
    what: 'Five practices, NJi 2017: parent groups, youth and family workers, *Signaleren en normaliseren*, VO and MBO teams, pre-school social work',
    where: ['scenarios/programmes'],
    works: 'yes',
    lacks: 'no shipped arm switches them on; `programmes:` of an arm does',
  },
  {
    id: 'S8',
    what: 'Ten criteria and their sub-goals: what is measured',
    where: ['src/language/indicators.ts', 'src/model/outcomes'],
    works: 'partly',
    lacks: 'choice of supporter, downward streaming (*afstroom*), results and start qualification',
  },
  {
    id: 'S9',
    what: 'Steering: quarterly meetings (*kwartaalgesprek*), yearly decisions, new pilots in mid-run',
    where: ['scenarios/decisions', 'src/model/steering', 'src/scenario/decision-log.ts'],
    works: 'yes',
  },
  {
    id: 'S10',
    what: 'Money: cuts as any path over the years, ceilings per payer, shift between parts of the budget',
    where: ['src/scenario/schema/shrink.ts', 'src/model/ledger', 'scenarios/regimes'],
    works: 'partly',
    lacks: 'equalisation (*verevening*) of the SWV alone; a separate proposal to the council',
  },
  {
    id: 'S11',
    what: 'Prevention: a social-emotional curriculum, joint training, help around the step from PO to VO',
    where: ['scenarios/programmes/curriculum.yaml', 'src/model/need/chances.ts'],
    works: 'partly',
    lacks: 'schools that are open longer',
  },
  {
    id: 'S12',
    what: 'Beyond 4–18: pre-school from 2½, MBO',
    where: [
      'scenarios/programmes/preschool-social-work.yaml',
      'scenarios/programmes/mbo-team.yaml',
    ],
    works: 'partly',
    lacks: 'anybody after the eighteenth birthday',
  },
];

export function featureTable(): string {
  const rows = features.map(({ id, what, where, works, lacks }) => [
    id,
    what,
    where.map((path) => `[\`${path}\`](${path})`).join(' '),
    lacks === undefined ? works : `${works}; ${works === 'yes' ? '' : 'not: '}${lacks}`,
  ]);
  return table(['', 'in the documents', 'where', 'works'], rows);
}
