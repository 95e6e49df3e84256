import type writeXlsx from 'write-excel-file/node';

type Options = NonNullable<Parameters<typeof writeXlsx>[1]>;
type Feature = NonNullable<Options['features']>[number];

/**
 * What the writer has no words for: a sheet prints as wide as an A4 page, and a table has a filter on each heading.
 * The order of elements is that of the standard (ECMA-376, CT_Worksheet); out of it, Excel calls the file damaged.
 */
export const pageAndFilter: Feature = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { stickyRowsCount }) => {
          const table = stickyRowsCount === 1 ? rangeOf(xml) : undefined;
          const filter = table === undefined ? '' : `<autoFilter ref="${table}"/>`;
          return xml
            .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
            .replace('</sheetData>', `</sheetData>${filter}`)
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ');
        },
      },
    },
  },
};

/** From A1 to the last row, as wide as the row of headings. */
function rangeOf(xml: string): string | undefined {
  const heads = [...xml.matchAll(/<c r="([A-Z]+)1"/g)].at(-1)?.[1];
  const last = [...xml.matchAll(/<row r="(\d+)"/g)].at(-1)?.[1];
  return heads === undefined || last === undefined ? undefined : `A1:${heads}${last}`;
}
