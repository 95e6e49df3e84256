import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remake } from '../../../src/app/report.ts';
import { explainHtml } from '../../../src/reports/html/answers/explain-html.ts';
import { sensitivityHtml } from '../../../src/reports/html/answers/sensitivity-html.ts';
import { thresholdHtml } from '../../../src/reports/html/answers/threshold-html.ts';
import { uncertainHtml } from '../../../src/reports/html/answers/uncertain-html.ts';
import { explainInWords } from '../../../src/results/explain/in-words.ts';
import { sensitivityInWords } from '../../../src/results/sensitivity/in-words.ts';
import { thresholdInWords } from '../../../src/results/threshold/in-words.ts';
import { uncertainInWords } from '../../../src/results/uncertain/in-words.ts';
import { say, small } from '../../cli/ask.ts';
import { answered, dataIn, type Question, reportIn } from './answer-folders.ts';
import { hostileScenario } from './hostile.ts';

const here = mkdtempSync(join(tmpdir(), 'answers-'));
afterAll(() => rmSync(here, { recursive: true, force: true }));

const questions = [
  'sweep',
  'map',
  'three',
  'threshold',
  'explain',
  'morris',
  'uncertain',
] as const satisfies readonly Question[];

const folders = new Map<Question, string>();
beforeAll(async () => {
  for (const question of questions) folders.set(question, await answered(question, here));
}, 180_000);
const folderOf = (question: Question) => folders.get(question) ?? '';
const pageOf = (question: Question) => reportIn(folderOf(question));

interface Element {
  readonly tagName: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}
const documentOf = (page: string) => parseHTML(page).document as unknown as Element;
const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ');
const leadOf = (page: string) => textOf(documentOf(page).querySelector('.answer .lead'));
const all = (page: string, selector: string) => [...documentOf(page).querySelectorAll(selector)];

describe.each(questions)('the page of %s', (question) => {
  test('is one file that needs no network, runs nothing and applies its own style only', () => {
    const page = pageOf(question);
    const active = /<script|<iframe|<object|<embed|@import|url\(|srcset|\son\w+=|\sstyle=/i;
    expect(active.exec(page)?.[0]).toBeUndefined();
    const [style = ''] = all(page, 'style').map(({ textContent }) => textContent);
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`style-src 'sha256-${hash}'`);
  });

  test('has the answer first, then picture, numbers and how it was made', () => {
    const page = pageOf(question);
    const order = all(page, 'main > section').map((section) => section.getAttribute('id'));
    const pictures = question === 'three' ? [] : ['pictures'];
    expect(order).toStrictEqual(['answer', ...pictures, 'table', 'made']);
    expect(leadOf(page).length).toBeGreaterThan(20);
    expect(textOf(documentOf(page).querySelector('.answer .loud'))).toMatch(/aanname zonder bron/);
    expect(/NaN|undefined|Infinity|\[object/.exec(page)?.[0]).toBeUndefined();
    for (const picture of all(page, 'svg:not([aria-hidden])'))
      expect(picture.getAttribute('aria-label')?.length).toBeGreaterThan(12);
  });

  test('is named in the manifest, and made again in another language', async () => {
    const folder = folderOf(question);
    const before = pageOf(question);
    const { digest } = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8'));
    expect(before).toContain(digest);
    expect(await remake(folder, 'en')).toBe(join(folder, 'report.html'));
    const english = pageOf(question);
    expect(english).toContain('<html lang="en">');
    const body = textOf(documentOf(english).querySelector('body'));
    expect(body).not.toMatch(/\b(herhalingen|aanname|gemiddelde|het|een|niet)\b/i);
    const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const entry = files.find(({ name }: { name: string }) => name === 'report.html');
    expect(entry.sha256).toBe(createHash('sha256').update(english).digest('hex'));
    await remake(folder, 'nl');
    expect(pageOf(question)).toBe(before);
  });
});

const pages = {
  threshold: [thresholdHtml, thresholdInWords],
  explain: [explainHtml, explainInWords],
  morris: [sensitivityHtml, sensitivityInWords],
  uncertain: [uncertainHtml, uncertainInWords],
} as const;

test.each(['threshold', 'explain', 'morris', 'uncertain'] as const)(
  '%s says what the terminal says, and text stays text',
  (question) => {
    const data = dataIn<never>(folderOf(question));
    const [page, inWords] = pages[question];
    const sentences =
      question === 'threshold'
        ? thresholdInWords(data.summary, 'nl')
        : (inWords as typeof explainInWords)(data.summary, data.scenario, 'nl');
    const [first = ''] = sentences;
    const told = first.replace(/\s+/g, ' ');
    expect(leadOf(page(data)).toLowerCase()).toBe(told.toLowerCase());
    const evil = '"><script>top.harmed=1</script><img src=x onerror="top.harmed=1">';
    const harmed = page({ ...data, scenario: hostileScenario(data.scenario, evil) });
    expect(all(harmed, 'script, img').length).toBe(0);
    expect(harmed).toContain('&lt;script&gt;');
  },
);

describe('a sweep', () => {
  test('has a curve a measure, with today, the limit and every arm in its key', () => {
    const page = pageOf('sweep');
    expect(all(page, '#pictures figure .panel > svg').length).toBe(4);
    const key = all(page, '#pictures .key li').map(textOf);
    expect(key).toContain('nu');
    expect(key).toContain('de grens van de afspraak');
    expect(key.length).toBe(3 + 3);
    const rows = all(page, '#table tbody tr').length;
    expect(rows).toBe(1 + 4);
  });

  test('of two axes is a map with a number and a mark in every cell', () => {
    const maps = all(pageOf('map'), '#pictures table.heat');
    expect(maps.length).toBe(4);
    for (const map of maps)
      for (const cell of map.querySelectorAll('td'))
        expect(textOf(cell)).toMatch(/^[−\d.,]+ [✓?✗], (alle afspraken|niet)/);
  });

  test('is text where its scenario would be markup', async () => {
    const out = join(here, 'evil');
    const evil = ['--set', 'name.nl=</title><script>top.harmed=1</script>'];
    const words = ['sweep', 'les', '--vary', 'budget.shrinkPerYear=0,0.5', ...small, ...evil];
    const { status } = await say([...words, '--replications', '2', '--workers', '1', '--out', out]);
    expect(status).toBe(0);
    expect(all(reportIn(out), 'script').length).toBe(0);
    expect(reportIn(out)).toContain('&lt;script&gt;');
  });

  test('has the same page when it comes from shards', async () => {
    const vary = ['sweep', 'les', '--vary', 'budget.shrinkPerYear=0,0.1,0.3,0.5'];
    const rest = [...small, '--replications', '2', '--workers', '1', '--quiet'];
    const parts = [1, 2].map((i) => join(here, `part-${i}`));
    for (const [i, out] of parts.entries())
      await say([...vary, ...rest, '--shard', `${i + 1}/2`, '--out', out]);
    const out = join(here, 'merged');
    expect((await say(['merge', ...parts, '--out', out, '--quiet'])).status).toBe(0);
    expect(reportIn(out)).toBe(pageOf('sweep'));
  }, 60_000);
});

test('a threshold marks where it lies, and which condition breaks first', () => {
  const page = pageOf('threshold');
  expect(all(page, '#pictures svg text').map(textOf).join()).toMatch(/drempel 20(,0)? % \(95 %: /);
  expect(textOf(documentOf(page).querySelector('#pictures .panel-title'))).toContain(
    'breekt het eerst',
  );
});
