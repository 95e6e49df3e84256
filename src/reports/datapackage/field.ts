import type { FieldName, PackageMessages } from '../../language/messages/data-package.ts';

/** A column as Table Schema 2.0 describes it, with the unit of its numbers; null where it is a name or serial number. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly title: string;
  readonly description: string;
  readonly unit: UnitId | null;
  readonly constraints?: Constraints;
  readonly categories?: readonly Category[];
}

/** The units that the package explains. */
export type UnitId = keyof PackageMessages['units'];

export interface Constraints {
  readonly required?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
}

export interface Category {
  readonly value: string;
  readonly label?: string;
}

/** Makes a column of the tables that is no indicator. */
export function fieldIn({ fields }: PackageMessages) {
  return (
    name: FieldName,
    type: Field['type'],
    unit: UnitId | null,
    constraints: Constraints = {},
  ): Field => {
    const [title, description] = fields[name];
    const some = Object.keys(constraints).length > 0;
    return { name, type, title, description, unit, ...(some ? { constraints } : {}) };
  };
}

/** One of a closed list of names, each with what it is called. A label that two share is left out: they must differ. */
export function oneOf(field: Field, names: readonly (readonly [string, string])[]): Field {
  const labels = names.map(([, label]) => label);
  const isOwn = (label: string) =>
    label !== '' && labels.indexOf(label) === labels.lastIndexOf(label);
  return {
    ...field,
    constraints: { ...field.constraints, enum: names.map(([value]) => value) },
    categories: names.map(([value, label]) => (isOwn(label) ? { value, label } : { value })),
  };
}
