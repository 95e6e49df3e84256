const substitutes: Readonly<Record<string, string>> = {
  '▁': '_',
  '▂': '.',
  '▃': ':',
  '▄': '-',
  '▅': '=',
  '▆': '+',
  '▇': '*',
  '█': '#',
  '░': '.',
  '━': '=',
  '─': '-',
  '●': 'o',
  '┊': '|',
  '│': '|',
  '◄': '<',
  '▕': '[',
  '▏': ']',
  '·': '.',
  '①': '1',
  '②': '2',
  '③': '3',
  '④': '4',
  '–': '-',
  '−': '-',
  '…': '.',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '×': 'x',
  '÷': '/',
  '✓': 'v',
  '✗': 'x',
  '→': '>',
  '\u00a0': ' ',
  '€': 'EUR',
};

/**
 * The same text for a terminal that knows no more than ASCII. One character stays one (but for the
 * euro sign), so columns stay straight; accents are dropped.
 */
export function ascii(text: string): string {
  return [...text.normalize('NFD').replace(/\p{Mn}/gu, '')]
    .map((character) => (character <= '\x7f' ? character : (substitutes[character] ?? '?')))
    .join('');
}
