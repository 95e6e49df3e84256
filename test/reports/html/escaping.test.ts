/** A scenario may come from anybody: none of its texts becomes markup. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { compareHtml } from '../../../src/reports/html/compare-html.ts';
import { escaped, html } from '../../../src/reports/html/markup/html.ts';
import { reportHtml } from '../../../src/reports/html/report-html.ts';
import type { ReportData } from '../../../src/reports/report-data.ts';
import { hostile } from './hostile.ts';
import { lesData } from './les-data.ts';

let data: ReportData;
beforeAll(async () => {
  data = { ...(await lesData(2, 'nl')), series: { bands: [], lines: [] } };
}, 60_000);

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>',
        '</script>',
        '<img src=x onerror=alert(1)>',
        '</title>',
        '</svg>',
      ),
      fc.constantFrom(
        '"',
        "'",
        '>',
        '<',
        '&',
        '&lt;',
        '&#60;',
        '<!--',
        '-->',
        ']]>',
        '" onload="',
        '\\',
      ),
      fc.constantFrom(
        'javascript:',
        '</style>',
        '{{',
        '${',
        '\u0000',
        '\u202e',
        '\u2028',
        '`',
        '=',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  // Dots and dashes between digits are given a place to break, or none, by elements of our own.
  .map((parts) => parts.join('').replace(/[.–]|https?:/g, '_'))
  // Of nothing no label is drawn; the schema wants a text.
  .filter((text) => text.trim() !== '');

/** Every element and the names of its attributes, in order. */
function skeleton(page: string): string[] {
  const { document } = parseHTML(page) as unknown as { document: Node };
  return [...document.querySelectorAll('*')].map(
    ({ tagName, attributes }) => `${tagName} ${[...attributes].map(({ name }) => name).join()}`,
  );
}
interface Node {
  readonly tagName: string;
  readonly attributes: Iterable<{ readonly name: string }>;
  querySelectorAll(selector: string): Iterable<Node>;
}

test('no text of a scenario or a manifest adds an element or an attribute', () => {
  const plain = skeleton(reportHtml(hostile(data, 'x')));
  const compared = skeleton(compareHtml(hostile(data, 'x'), hostile(data, 'x')));
  fc.assert(
    fc.property(nasty, (text) => {
      const report = reportHtml(hostile(data, text));
      expect(skeleton(report)).toStrictEqual(plain);
      expect(/<script|<img/i.test(report)).toBe(false);
      expect(skeleton(compareHtml(hostile(data, text), hostile(data, text)))).toStrictEqual(
        compared,
      );
    }),
    { numRuns: 20 },
  );
}, 120_000);

test('a source links to the web and to nothing else', () => {
  const [first, ...rest] = data.scenario.provenance;
  const source = 'javascript:alert(1), see https://example.org/a?b=1&c=2"><b>; data:text/html,x';
  const provenance = [{ ...first, source }, ...rest] as ReportData['scenario']['provenance'];
  const page = reportHtml({ ...data, scenario: { ...data.scenario, provenance } });
  expect(page).toContain('<a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer">');
  for (const [, address = ''] of page.matchAll(/<a[^>]* href="([^"]*)"/g))
    expect(address).toMatch(/^(#[a-z]+|https?:\/\/.*)$/);
});

test('a template escapes text and leaves markup alone', () => {
  expect(
    html`<p title="${'"a"'}">${'<b>'}${html`<i>${'&'}</i>`}${[1, false, undefined, '\u0000']}</p>`.toString(),
  ).toBe('<p title="&quot;a&quot;">&lt;b&gt;<i>&amp;</i>1 </p>');
  expect(escaped("it's\n\tso")).toBe('it&#39;s\n\tso');
});
