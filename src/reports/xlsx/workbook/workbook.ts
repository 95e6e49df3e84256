/**
 * Spreadsheet files (Office Open XML, ECMA-376) with what tables of numbers need. Written here: libraries that can write
 * more take five to six times as long for a run's tables, half a second of processor time that everybody who keeps a run
 * would wait for.
 */
import { numbered, styles } from './styles.ts';
import { type Worksheet, worksheetXml } from './worksheet.ts';
import { declaration, escaped, spreadsheet } from './xml.ts';
import { zip } from './zip.ts';

const packages = 'http://schemas.openxmlformats.org/package/2006';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const font = { name: 'Calibri', size: 11 };

/** The bytes of a file with these sheets. Equal sheets give equal bytes. */
export function workbook(sheets: readonly Worksheet[]): Buffer {
  const known = styles(font);
  const texts = numbered();
  const shared = { styleOf: known.idOf, textOf: texts.idOf };
  const files = sheets.map((sheet, i): [string, string] => [
    `xl/worksheets/sheet${i + 1}.xml`,
    worksheetXml(sheet, i === 0, shared),
  ]);
  const parts = [
    ...files.map(([path]) => ({ path, kind: 'worksheet' })),
    { path: 'xl/sharedStrings.xml', kind: 'sharedStrings' },
    { path: 'xl/styles.xml', kind: 'styles' },
  ];
  return zip(
    new Map([
      ['[Content_Types].xml', contentTypes(parts)],
      ['_rels/.rels', relationships([{ path: 'xl/workbook.xml', kind: 'officeDocument' }])],
      ['xl/workbook.xml', book(sheets)],
      [
        'xl/_rels/workbook.xml.rels',
        relationships(parts.map(({ path, kind }) => ({ path: path.slice('xl/'.length), kind }))),
      ],
      ...files,
      ['xl/sharedStrings.xml', sharedStrings(texts.all())],
      ['xl/styles.xml', known.xml()],
    ]),
  );
}

interface Part {
  readonly path: string;
  readonly kind: string;
}

function contentTypes(parts: readonly Part[]): string {
  const all = [{ path: 'xl/workbook.xml', kind: 'sheet.main' }, ...parts].map(
    ({ path, kind }) => `<Override PartName="/${path}" ContentType="${kinds}.${kind}+xml"/>`,
  );
  return `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${all.join('')}</Types>`;
}

function relationships(parts: readonly Part[]): string {
  const all = parts.map(
    ({ path, kind }, i) =>
      `<Relationship Id="rId${i + 1}" Type="${relations}/${kind}" Target="${path}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
}

function book(sheets: readonly Worksheet[]): string {
  const all = sheets.map(
    ({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><workbookPr/><bookViews><workbookView/></bookViews><sheets>${all.join('')}</sheets></workbook>`;
}

function sharedStrings(texts: readonly string[]): string {
  const all = texts.map((text) => {
    const space = text.trim() === text ? '' : ' xml:space="preserve"';
    return `<si><t${space}>${escaped(text)}</t></si>`;
  });
  return `${declaration}<sst xmlns="${spreadsheet}">${all.join('')}</sst>`;
}
