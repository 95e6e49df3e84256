import type { Language } from '../language/messages/language.ts';
import type { Manifest } from '../results/folder/manifest.ts';
import type { Series } from '../results/folder/series.ts';
import type { Summary } from '../results/summary.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** All that the pages of one run are made from; the same whether they are made at once or years later. */
export interface ReportData {
  readonly scenario: Scenario;
  readonly summary: Summary;
  /** Without the files of the folder and its checksum, which are not known before the pages are made. */
  readonly manifest: Omit<Manifest, 'files' | 'checksum'>;
  readonly series: Series;
  readonly language: Language;
}
