import { pilotYears } from '../../experiment/quantity.ts';
import { glossary } from '../../language/glossary.ts';
import { packageMessagesIn } from '../../language/messages/data-package.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { supportStates } from '../../language/quadrant.ts';
import type { Kind, Payer } from '../../scenario/scenario.ts';
import type { RunData } from '../report-data.ts';
import { stateName } from '../state-name.ts';
import { type Field, fieldIn, oneOf } from './field.ts';
import { monthFields, yearFields } from './indicator-fields.ts';

export interface Table {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly missingValues: readonly string[];
}
export type TableName = 'results' | 'years' | 'schools' | 'payers' | 'flows';

const payers = ['school', 'swv', 'municipality'] as const satisfies readonly Payer[];
const purposes = [
  'care',
  'access',
  'administration',
  'prevention',
  'transport',
] as const satisfies readonly Kind[];

/** The columns of every Parquet file, in order. */
export function tables({ scenario, manifest, language }: RunData): Record<TableName, Table> {
  const field = fieldIn(packageMessagesIn(language));
  const { runIn, pilot } = scenario.horizon;
  const key = { required: true } as const;
  const count = { minimum: 0 };

  const names = new Map(scenario.arms.map(({ id, name }) => [id, name[language]]));
  const arms = ['today', ...manifest.scenario.arms].map(
    (id) => [id, id === 'today' ? glossary.today[language] : (names.get(id) ?? '')] as const,
  );
  const who = [
    oneOf(field('arm', 'string', null, key), arms),
    field('replication', 'integer', null, { ...key, ...count }),
  ];
  const month = { ...key, minimum: -runIn, maximum: pilot - 1 };
  const year = { ...key, minimum: 1 - Math.ceil(runIn / 12), maximum: pilotYears(scenario) };
  const whoAndYear = [...who, field('year', 'integer', 'years', year)];

  const kinds = Object.entries(messagesIn(language).kinds);
  const states = supportStates.map((state) => [state, stateName(state, language)] as const);
  const products = scenario.products.map(({ id, name }) => [id, name[language]] as const);

  return {
    results: table(
      [...who, field('month', 'integer', 'months', month), ...monthFields(language)],
      'month',
    ),
    years: table([...whoAndYear, ...yearFields(scenario, language)], 'year'),
    schools: table(
      [
        ...whoAndYear,
        field('school', 'integer', null, { ...key, ...count }),
        oneOf(field('kind', 'string', null, key), kinds),
        field('board', 'string', null),
        field('pupils', 'number', 'children', count),
        field('needMonths', 'number', 'child-months', count),
        field('unmetMonths', 'number', 'child-months', count),
        field('smwMonths', 'number', 'case-months', count),
        field('waiting', 'number', 'children', count),
        field('homeSitters', 'number', 'children', count),
      ],
      'school',
    ),
    payers: table(
      [
        ...whoAndYear,
        oneOf(
          field('payer', 'string', null, key),
          payers.map((id) => [id, glossary[id][language]]),
        ),
        oneOf(field('product', 'string', null, key), [['', ''], ...products]),
        ...purposes.map((purpose) => field(purpose, 'number', 'euro', count)),
      ],
      'product',
    ),
    flows: table(
      [
        ...whoAndYear,
        oneOf(field('from', 'string', null, key), states),
        oneOf(field('to', 'string', null, key), states),
        field('children', 'number', 'children', count),
      ],
      'to',
    ),
  };
}

/**
 * The key is all columns up to `last`. Parquet has a null of its own, so no text stands for a
 * missing value: the default, an empty one, would take the product of money that belongs to none out of its key.
 */
function table(fields: readonly Field[], last: string): Table {
  const end = fields.findIndex(({ name }) => name === last) + 1;
  return {
    fields,
    primaryKey: fields.slice(0, end).map(({ name }) => name),
    missingValues: [],
  };
}
