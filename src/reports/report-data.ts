import type { Language } from '../language/messages/language.ts';
import type { Manifest } from '../results/folder/manifest.ts';
import type { Series } from '../results/folder/series.ts';
import type { Summary } from '../results/summary.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** All that tables and words about one run are made from; the same whether they are made at once or years later. */
export interface RunData {
  readonly scenario: Scenario;
  readonly summary: Summary;
  /** Without the files of the folder and its checksum, which are not known before the pages are made. */
  readonly manifest: Omit<Manifest, 'files' | 'checksum'>;
  readonly language: Language;
}

/** And what pictures need besides. */
export interface ReportData extends RunData {
  readonly series: Series;
}
