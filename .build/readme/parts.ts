/** The README's generated parts. Those that take long have a note by which their age can be told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { credit } from '../../src/reports/citation/credit.ts';
import { measure } from '../../test/calibration/measured.ts';
import { calibration } from '../../test/calibration/table.ts';
import { commands, options, planned, start } from './commands.ts';
import { comparison, comparisonNote } from './comparison.ts';
import { assumed, undecidedTable } from './evidence.ts';
import { featureTable } from './features.ts';

export interface Part {
  make(): string | Promise<string>;
  /** Stands in the opening marker. */
  note?(text: string): string;
}

/** Made again in no time, so a test can compare every word. */
export const quickParts: Readonly<Record<string, Part>> = {
  start: { make: start },
  commands: { make: commands },
  options: { make: options },
  planned: { make: planned },
  features: { make: featureTable },
  assumed: { make: assumed },
  undecided: { make: undecidedTable },
  cite: { make: cite },
};

export const slowParts: Readonly<Record<string, Part>> = {
  comparison: { make: () => comparison(), note: comparisonNote },
  calibration: { make: async () => calibration(await measure()) },
};

function cite(): string {
  const file = join(import.meta.dirname, '../../package.json');
  const { name, version, description } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    'name' | 'version' | 'description',
    string
  >;
  const title = `*${name}: ${description.charAt(0).toLowerCase()}${description.slice(1)}*`;
  return `> ${credit(title, { version, commit: null, dirty: null }, 'en')}`;
}
