export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Of all that is in a workbook. */
export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What no XML file may hold, also not escaped. Half a surrogate pair is among it. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text between tags or in an attribute. */
export function escaped(text: string): string {
  return text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
