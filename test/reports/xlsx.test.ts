import { fc, test } from '@fast-check/vitest';
import readXlsx from 'read-excel-file/node';
import { afterEach, beforeAll, describe, expect, vi } from 'vitest';
import type { ReportData } from '../../src/reports/report-data.ts';
import { tablesXlsx } from '../../src/reports/xlsx/tables-xlsx.ts';
import { comparedBy, rowIds } from '../../src/results/comparison.ts';
import { oddTexts, reportData, wordedAs } from './data.ts';
import { unzip } from './unzip.ts';

const bytesOf = async (data: ReportData): Promise<Buffer> => Buffer.from(await tablesXlsx(data));

type Row = readonly (string | number | boolean | Date | null)[];

let data: ReportData;
let file: Buffer;
let sheets: Map<string, readonly Row[]>;
beforeAll(async () => {
  data = await reportData();
  file = await bytesOf(data);
  sheets = await read(file);
});
afterEach(() => {
  vi.useRealTimers();
});

async function read(xlsx: Buffer): Promise<Map<string, readonly Row[]>> {
  const all = await readXlsx(xlsx, { trim: false });
  return new Map(all.map(({ sheet, data: rows }) => [sheet, rows as Row[]]));
}

/** Rows below the headings. */
const rowsOf = (sheet: string) => sheets.get(sheet)?.slice(1) ?? [];
const statistics = ['mean', 'sd', 'low', 'high', 'p5', 'p25', 'p50', 'p75', 'p95'] as const;

describe('the sheets', () => {
  test.each([
    ['nl', 'Lees mij,Vergelijking,Verschillen,Gemiddelden,Jaren,Afspraken,Stromen,Aannames'],
    ['en', 'Read me,Comparison,Differences,Means,Years,Agreements,Flows,Assumptions'],
  ] as const)('are named in %s', async (language, names) => {
    const made = await read(await bytesOf({ ...data, language }));
    expect([...made.keys()].join()).toBe(names);
  });

  test('keep their headings in sight, and have a filter on each', () => {
    const [, ...tables] = [...unzip(file)].filter(([name]) => /sheet\d+\.xml$/.test(name));
    expect(tables).toHaveLength(7);
    for (const [, xml] of tables) {
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      const rows = xml.match(/<row /g)?.length;
      expect(xml).toMatch(new RegExp(`</sheetData><autoFilter ref="A1:[A-O]${rows}"/>`));
      expect(xml).toMatch(/<pageSetUpPr fitToPage="(1|true)"/);
      expect(xml).toMatch(/<pageSetup(?=[^>]* fitToWidth="1")(?=[^>]* fitToHeight="0")/);
    }
  });

  test('have as many cells in a row as there are headings, or fewer', () => {
    for (const [name, [head = [], ...rows]] of sheets) {
      if (name === 'Lees mij') continue;
      expect(head.every((title) => typeof title === 'string' && title !== '')).toBe(true);
      expect(new Set(head).size).toBe(head.length);
      for (const row of rows) expect(row.length).toBeLessThanOrEqual(head.length);
    }
  });
});

describe('the numbers are those of the summary, to the last digit', () => {
  test('by year', () => {
    const { today, arms } = data.summary;
    const expected = [
      { id: 'today', years: [{ year: 0, indicators: today.indicators }] },
      ...arms,
    ].flatMap(({ id, years }) =>
      years.flatMap(({ year, indicators }) =>
        Object.entries(indicators).map(([indicator, spread]) => [
          id,
          year,
          indicator,
          ...statistics.map((statistic) => spread[statistic]),
        ]),
      ),
    );
    const found = rowsOf('Jaren').map(([arm, , year, indicator, , , ...numbers]) => [
      arm,
      year,
      indicator,
      ...numbers,
    ]);
    expect(found).toStrictEqual(expected);
  });

  test('over the pilot', () => {
    const expected = data.summary.arms.flatMap(({ id, total }) =>
      Object.entries(total).map(([indicator, spread]) => [
        id,
        indicator,
        ...statistics.map((statistic) => spread[statistic]),
      ]),
    );
    const found = rowsOf('Gemiddelden').map(([arm, , indicator, , , ...numbers]) => [
      arm,
      indicator,
      ...numbers,
    ]);
    expect(found).toStrictEqual(expected);
  });

  test('of differences', () => {
    const expected = data.summary.differences.flatMap(({ from, to, total }) =>
      Object.entries(total).map(([id, { mean, low, high, varianceRatio }]) => [
        from,
        to,
        id,
        ...[mean, low, high, varianceRatio].map((value) => (value === null ? null : value + 0)),
      ]),
    );
    const found = rowsOf('Verschillen').map(([from, to, , id, , , ...numbers]) => [
      from,
      to,
      id,
      ...numbers.slice(0, 4),
    ]);
    expect(found).toStrictEqual(expected);
  });

  test('side by side', () => {
    const { today, arms } = data.summary;
    const found = rowsOf('Vergelijking');
    const expected = rowIds.map((id) =>
      [today.indicators, ...arms.map(({ total }) => total)].map(
        (table) => table[comparedBy[id]].mean,
      ),
    );
    expect(found.slice(0, rowIds.length).map((row) => row.slice(2, -1))).toStrictEqual(expected);
    const verdicts = found.slice(rowIds.length).map((row) => row.slice(3, 3 + arms.length));
    expect(verdicts.slice(0, 3)).toStrictEqual(
      (['share', 'deficit', 'monthsBelowDuty'] as const).map((name) =>
        arms.map(({ budgetKept }) => budgetKept[name]),
      ),
    );
  });

  test('of flows', () => {
    const expected = data.summary.arms.flatMap(({ years }) =>
      years.flatMap(({ flows }) => Object.values(flows).flatMap((to) => Object.values(to))),
    );
    expect(rowsOf('Stromen').map((row) => row[5] ?? null)).toStrictEqual(expected);
  });

  test('of what was assumed', () => {
    const found = rowsOf('Aannames');
    expect(found.map(([, path, , , value, low, high]) => [path, value, low, high])).toStrictEqual(
      data.scenario.provenance.map(({ path, value, range: [low, high] = [null, null] }) => [
        path,
        value,
        low,
        high,
      ]),
    );
    const assumed = found.filter(([grade]) => grade === 'aanname').length;
    expect(assumed).toBe(data.summary.assumptions.assumed);
  });
});

describe('what a reader sees', () => {
  test('every number of the scenario is described', () => {
    const silent = rowsOf('Aannames').filter(([, , about, description]) => !about || !description);
    expect(silent).toStrictEqual([]);
  });

  test('an assumption has a colour of its own in every cell', () => {
    const xml = unzip(file);
    const fills = [...(xml.get('xl/styles.xml') ?? '').matchAll(/FFF0C2/gi)];
    expect(fills.length).toBeGreaterThan(0);
  });

  test('the first sheet has the answer, how it was made and how to cite it', () => {
    const text = (sheets.get('Lees mij') ?? []).flat().join('\n');
    for (const words of [
      'Lesgebied',
      'Bij 3,5',
      'is een aanname zonder bron',
      data.summary.seed,
      data.summary.digest,
      'proeftuin 1.2.3',
      `prijzen van ${data.scenario.prices.year}`,
      'The proeftuin authors.',
    ])
      expect(text).toContain(words);
  });

  test('an indicator of the scenario’s own has its name, and no unit that nobody gave', async () => {
    const own = { id: 'own.ratio', tolerance: 1, name: { nl: 'eigen maat', en: 'own measure' } };
    const spread = data.summary.today.indicators['spend.total'];
    const today = { indicators: { ...data.summary.today.indicators, 'own.ratio': spread } };
    const made = await read(
      await bytesOf({
        ...data,
        scenario: { ...data.scenario, indicators: [own] },
        summary: { ...data.summary, today },
      }),
    );
    const row = made.get('Jaren')?.find((cells) => cells[3] === 'own.ratio');
    expect(row?.slice(4, 7)).toStrictEqual(['eigen maat', null, spread.mean]);
  });
});

describe('a text', () => {
  test('that looks like a formula stays text, also when its cell is edited', async () => {
    const formulas = oddTexts.slice(0, 5);
    const xlsx = await bytesOf(wordedAs(data, ...formulas));
    const sources = ((await read(xlsx)).get('Aannames') ?? []).slice(1).map((row) => row[8]);
    expect(sources).toStrictEqual(sources.map((_, i) => formulas[i % 5]));

    // What is in a cell of format `@` is text, whatever somebody types.
    const parts = unzip(xlsx);
    const styles = parts.get('xl/styles.xml') ?? '';
    const id = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1];
    const ofCells = styles.slice(styles.indexOf('<cellXfs'));
    const formats = [...ofCells.matchAll(/<xf [^>]*/g)].map(([xf]) => xf);
    const cells = (parts.get('xl/worksheets/sheet8.xml') ?? '').matchAll(
      /<c r="I\d+"[^>]* s="(\d+)"/g,
    );
    const [, ...styled] = [...cells].map(([, style]) => formats[Number(style)]);
    expect(styled).toHaveLength(sources.length);
    for (const format of styled) expect(format).toContain(`numFmtId="${id}"`);
  });

  const odd = fc.oneof(
    fc.constantFrom(...oddTexts),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  const texts = fc.array(odd, { minLength: 50, maxLength: 100 });
  test.prop([texts], { numRuns: 3, examples: [[[...oddTexts]]] })(
    'makes no formula, and no file that cannot be read',
    async (texts) => {
      const xlsx = await bytesOf(wordedAs(data, ...texts));
      for (const [path, xml] of unzip(xlsx))
        if (path.startsWith('xl/worksheets/')) expect(xml).not.toMatch(/<f[ >]/);
      const made = await read(xlsx);
      for (const [name, rows] of sheets)
        if (name !== 'Lees mij') expect(made.get(name)).toHaveLength(rows.length);
      const strings = [...made.values()].flat(2).filter((cell) => typeof cell === 'string');
      expect(Math.max(...strings.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    },
    60_000,
  );

  test('that is called like a member of every object is written as itself', async () => {
    const made = await read(await bytesOf(wordedAs(data, 'constructor', '__proto__')));
    const sources = (made.get('Aannames') ?? []).slice(1).map((row) => String(row[8]));
    expect(new Set(sources)).toStrictEqual(new Set(['constructor', '__proto__']));
  });
});

describe('the bytes', () => {
  test('are the same at another moment', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2044-05-06T07:08:10') });
    expect((await bytesOf(data)).equals(file)).toBe(true);
  });
});
