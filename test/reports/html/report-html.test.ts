import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportHtml } from '../../../src/reports/html/report-html.ts';
import type { ReportData } from '../../../src/reports/report-data.ts';
import { sentences } from '../../../src/results/sentences.ts';
import { enlarged, lesData, withTwins } from './les-data.ts';

let data: ReportData;
let page: string;
let document: Document;
beforeAll(async () => {
  data = await lesData(3, 'nl');
  page = reportHtml(data);
  document = documentOf(page);
}, 60_000);

/** As much of a document as these tests look at. */
interface Element {
  readonly tagName: string;
  readonly textContent: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}
type Document = Element;

const documentOf = (page: string) => parseHTML(page).document as unknown as Document;
const all = (selector: string, within: Element = document) => [
  ...within.querySelectorAll(selector),
];
const textOf = (element: Element | null) => (element?.textContent ?? '').replaceAll('\u00a0', ' ');

describe('the page', () => {
  test('is one file that needs no network and runs nothing', () => {
    const active = /<script|<iframe|<object|<embed|@import|url\(|srcset|\son\w+=|\sstyle=/i;
    expect(active.exec(page)?.[0]).toBeUndefined();
    expect(all('style').length).toBe(1);
    for (const element of all('[src], link, use, image'))
      expect(element.getAttribute('href') ?? element.getAttribute('src')).toMatch(/^data:/);
  });

  test('lets a browser apply its own style sheet and nothing else', () => {
    const style = document.querySelector('style')?.textContent ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  test('stays under a megabyte, also with 1,000 replications, and says how many it draws', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
    const large = reportHtml(enlarged(data, 1000));
    expect(Buffer.byteLength(large)).toBeLessThan(1_000_000);
    const wide = reportHtml(enlarged(withTwins(data, 4), 1000));
    expect(Buffer.byteLength(wide)).toBeLessThan(1_000_000);
    expect(wide).toContain('getekend zijn de eerste 26 van 1.000');
    expect(large).toContain('getekend zijn de eerste 60 van 1.000');
    expect(page).toContain('Elke dunne lijn is één herhaling (3)');
  });

  test('is the same for the same data', () => {
    expect(reportHtml(data)).toBe(page);
  });

  test('has its headings in order, and every part of the contents', () => {
    const levels = all('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1).length).toBe(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThan(2);
    for (const link of all('a[href^="#"]'))
      expect(all(link.getAttribute('href') ?? '').length, textOf(link)).toBe(1);
  });

  test('refuses data without an arm', () => {
    const scenario = { ...data.scenario, arms: [] };
    expect(() => reportHtml({ ...data, scenario })).toThrow(RangeError);
  });
});

describe('the answer', () => {
  test('comes first, in the sentences that the program says everywhere', () => {
    const [first, ...rest] = sentences(data.scenario, data.summary, 'nl').map((text) =>
      text.replaceAll('\u00a0', ' '),
    );
    const answer = all('main > section')[0] as Element;
    expect(textOf(answer.querySelector('.lead'))).toBe(first);
    const paragraphs = all('p', answer).map(textOf);
    for (const sentence of rest) expect(paragraphs).toContain(sentence);
  });

  test('is followed at once by how much of it is assumed', () => {
    expect(textOf(document.querySelector('.answer .loud'))).toMatch(
      /^\s*89,\d % van de getallen .*aanname.*geen meting/s,
    );
  });

  test('that the pilot wins everywhere is said to be by assumption, and only where it does', () => {
    const change = (value: number) => ({
      mean: value,
      low: value - 1,
      high: value + 1,
      varianceRatio: 1,
    });
    const told = (waiting: number) => {
      const differences = data.summary.differences.map((pair) => ({
        ...pair,
        total: {
          ...pair.total,
          'spend.total': change(-5),
          'waiting.over3Months': change(waiting),
          'homeSitters.over3Months': change(-5),
        },
      }));
      return reportHtml({ ...data, summary: { ...data.summary, differences } });
    };
    expect(told(-5)).toContain('beter uitkomt dan nu');
    expect(told(0)).not.toContain('beter uitkomt dan nu');
  });

  test('says when, by what and with which seed it was made', () => {
    expect(textOf(document.querySelector('.answer'))).toContain(
      'Gemaakt op 1 maart 2026 door proeftuin 1.2.3, met zaad “les-1” en 3 herhalingen.',
    );
  });
});

describe('the pictures', () => {
  test('every arm has a panel in every figure, and every picture says what is to be seen', () => {
    const names = data.scenario.arms.map(({ name }) => name.nl);
    const panels = all('#pictures figure').map((figure) =>
      all('.panel-title b', figure).map(textOf),
    );
    expect(panels.filter((titles) => titles.join() === names.join()).length).toBe(7 + 1 + 2);
    expect(panels.filter((titles) => titles.join() === names.slice(1).join()).length).toBe(3);
    for (const picture of all('svg')) {
      const hidden = picture.getAttribute('aria-hidden') === 'true';
      expect(hidden || picture.getAttribute('role') === 'img').toBe(true);
      if (!hidden) expect(picture.getAttribute('aria-label')?.length).toBeGreaterThan(12);
    }
  });

  test('every figure has a heading and a table of its numbers', () => {
    expect(all('figure').length).toBe(1 + 7 + 1 + 2 + 1 + 3);
    for (const figure of all('figure')) {
      expect(all('figcaption h3, figcaption h4', figure).length).toBe(1);
      expect(all('details table', figure).length).toBeGreaterThan(0);
    }
  });

  test('no picture holds what is not a number', () => {
    expect(/NaN|undefined|Infinity|\[object/.exec(page)?.[0]).toBeUndefined();
  });

  test('what the flow leaves out is said, and stands in the table', () => {
    const flow = all('#pictures figure').find((figure) => textOf(figure).includes('eind'));
    expect(textOf(flow ?? null)).toMatch(/\(in ‘populatie’ [\d.]+ kinderen\), staat in de tabel/);
    expect(all('.ribbon title', flow).length).toBeGreaterThan(60);
  });

  test('without months or replications kept there are fewer, and nothing breaks', () => {
    const bare = documentOf(reportHtml({ ...data, series: { bands: [], lines: [] } }));
    expect(all('figure', bare).length).toBe(1 + 1 + 2 + 1);
  });

  test('of one replication nothing is said that is not known', async () => {
    const single = reportHtml(await lesData(1, 'nl'));
    expect(/NaN|undefined|Infinity|\(null|\(\)/.exec(single)?.[0]).toBeUndefined();
    expect(single).toContain('één herhaling: hoe zeker is onbekend');
  });

  test('one arm has no differences from another', () => {
    const scenario = { ...data.scenario, arms: data.scenario.arms.slice(2, 3) };
    const arms = data.summary.arms.slice(2, 3);
    const alone = reportHtml({ ...data, scenario, summary: { ...data.summary, arms } });
    expect(alone).not.toContain('Verschil met traject');
    expect(alone).toContain('Verschil met nu');
  });
});

describe('the tables', () => {
  test('have a caption, and headings that say what they are of', () => {
    for (const table of all('table')) {
      expect(all('caption', table).length).toBe(1);
      for (const heading of all('th', table)) expect(heading.getAttribute('scope')).toBeTruthy();
    }
  });

  test('every measure is there for every arm', () => {
    const table = all('#tables table')[0] as Element;
    const rows = all('tbody tr', table).filter((row) => all('td', row).length > 0);
    expect(rows.length).toBe(Object.keys(data.summary.today.indicators).length);
    for (const row of rows) expect(all('td', row).length).toBe(1 + data.scenario.arms.length);
  });

  test('every number of the scenario is there with its grade, assumptions first', () => {
    const rows = all('#assumptions tbody tr');
    expect(rows.length).toBe(data.scenario.provenance.length);
    const assumed = rows.filter((row) => textOf(row).includes('aanname'));
    expect(assumed.length).toBe(data.summary.assumptions.assumed);
    for (const table of all('#assumptions table')) {
      const grades = all('tbody tr', table).map((row) => row.getAttribute('class'));
      const sorted = ['assumption', 'derived', 'cited'].flatMap((grade) =>
        grades.filter((own) => own === grade),
      );
      expect(grades).toStrictEqual(sorted);
    }
  });
});

test('the command can be pasted into a shell', () => {
  expect(textOf(document.querySelector('#reproduce pre'))).toBe(
    "proeftuin run scenarios/les.yaml --set 'name.nl='\\''t gebied'",
  );
  expect(textOf(document.querySelector('#reproduce'))).toContain(
    'c0ffee met wijzigingen die niet zijn vastgelegd',
  );
});

test('in English nothing is left in Dutch', () => {
  const english = reportHtml({ ...data, language: 'en' });
  const whole = documentOf(english);
  expect(whole.querySelector('html')?.getAttribute('lang')).toBe('en');
  // Sources are quoted as they were written.
  const shown = textOf(whole.querySelector('body')).replace(
    textOf(whole.querySelector('#assumptions')),
    '',
  );
  expect(shown).not.toMatch(/\b(kinderen|herhaling|jaar|naar|aanname|gemiddeld|het|een)\b/i);
  expect(textOf(whole.querySelector('#assumptions .loud'))).toMatch(/89\.\d% of the numbers/);
});
