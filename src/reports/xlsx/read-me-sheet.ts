import { glossary } from '../../language/glossary.ts';
import { sheetMessagesIn } from '../../language/messages/spreadsheet.ts';
import { numbersIn } from '../../language/numbers.ts';
import { sentences } from '../../results/sentences.ts';
import { citationLine } from '../citation/citation-line.ts';
import type { RunData } from '../report-data.ts';
import { text, wrapped } from './cells.ts';
import type { Style, Worksheet } from './worksheet.ts';

const charactersInLine = 110;

/** The answer in sentences, then what is in the other sheets and how the numbers were made. */
export function readMeSheet(data: RunData): Worksheet {
  const { scenario, summary, manifest, language } = data;
  const { sheets, readMe: say } = sheetMessagesIn(language);
  const { list, whole } = numbersIn(language);
  const { version, commit } = manifest.tool;
  const arms = list(scenario.arms.map(({ name }) => name[language]));
  const explained = [
    'comparison',
    'differences',
    'means',
    'years',
    'agreements',
    'flows',
    'assumptions',
  ] as const;
  // The last sentence says how much is assumed: it has a row of its own.
  const answer = sentences(scenario, summary, language);
  const rows = [
    [say.scenario, scenario.description[language].trim()],
    ...answer.slice(0, -1).map((sentence, i) => [i === 0 ? say.answer : '', sentence]),
    [say.assumed, answer.at(-1) ?? ''],
    [say.what, say.isSimulation(arms, glossary.today[language])],
    ...explained.map((sheet, i) => [i === 0 ? say.sheets : '', `${sheets[sheet]}: ${say[sheet]}`]),
    [say.reading, say.howToRead],
    [say.prices, say.pricesOf(String(scenario.prices.year))],
    [say.replications, whole(summary.replications)],
    [say.seed, summary.seed],
    [say.digest, summary.digest],
    [say.version, `${manifest.tool.name} ${version}`],
    [say.commit, commit ?? ''],
    [say.created, manifest.created],
    [say.cite, citationLine(data, language)],
  ] as const;
  const label: Style = { bold: true, top: true };
  return {
    name: sheets.readMe,
    widths: [16, charactersInLine],
    rows: [
      [{ ...text(scenario.name[language], { bold: true, fontSize: 16 }), height: 24 }],
      ...rows
        .filter(([, words]) => words !== '')
        .map(([name = '', words = '']) => [text(name, label), wrapped(words, charactersInLine)]),
    ],
  };
}
