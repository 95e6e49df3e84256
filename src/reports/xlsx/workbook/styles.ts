import { declaration, escaped, spreadsheet } from './xml.ts';

/** How a cell looks. Cells that share the object are written fastest. */
export interface Style {
  /** Of a number as spreadsheets write it; `@`: text, whatever it looks like. */
  readonly format?: string;
  readonly bold?: boolean;
  /** In points; that of the workbook when absent. */
  readonly fontSize?: number;
  /** `#RRGGBB`. */
  readonly background?: string;
  /** The colour of a thin line below. */
  readonly underline?: string;
  readonly align?: 'left' | 'right';
  /** At the top of a high row; at its bottom when absent. */
  readonly top?: boolean;
  readonly indent?: number;
  readonly wrap?: boolean;
}

export interface Styles {
  /** Its number, for the attribute `s` of a cell. */
  idOf(style: Style | undefined): number;
  /** The text of styles.xml, when all are known. */
  xml(): string;
}

/** Up to here numbers of formats have a meaning of their own. */
const firstFormat = 100;

const noFill = '<fill><patternFill patternType="none"/></fill>';
/** Excel takes the second for its own, whatever it is. */
const gray = '<fill><patternFill patternType="gray125"/></fill>';

/** The styles of a workbook, each once, numbered as they come; 0 is that of a cell without one. */
export function styles(font: { readonly name: string; readonly size: number }): Styles {
  const formats = numbered();
  const fonts = numbered();
  const fills = numbered(noFill, gray);
  const borders = numbered(border());
  const looks = numbered();
  const known = new Map<Style, number>();

  function add(style: Style): number {
    const { format, background, underline } = style;
    const id = looks.idOf(
      `<xf${format === undefined ? '' : ` numFmtId="${firstFormat + formats.idOf(escaped(format))}" applyNumberFormat="1"`} fontId="${fonts.idOf(fontOf(style))}" applyFont="1" fillId="${fills.idOf(background === undefined ? noFill : fillOf(background))}" applyFill="1" borderId="${borders.idOf(border(underline))}" applyBorder="1"${alignment(style)}</xf>`,
    );
    known.set(style, id);
    return id;
  }

  function fontOf({ bold, fontSize = font.size }: Style): string {
    return `<font>${bold === true ? '<b/>' : ''}<sz val="${fontSize}"/><color theme="1"/><name val="${escaped(font.name)}"/><family val="2"/></font>`;
  }

  add({});
  return {
    idOf: (style) => (style === undefined ? 0 : (known.get(style) ?? add(style))),
    xml() {
      const list = (name: string, { all }: Numbered) =>
        `<${name} count="${all().length}">${all().join('')}</${name}>`;
      const numberFormats = formats
        .all()
        .map((code, i) => `<numFmt numFmtId="${firstFormat + i}" formatCode="${code}"/>`);
      return `${declaration}<styleSheet xmlns="${spreadsheet}">${numberFormats.length === 0 ? '' : list('numFmts', { ...formats, all: () => numberFormats })}${list('fonts', fonts)}${list('fills', fills)}${list('borders', borders)}${list('cellXfs', looks)}</styleSheet>`;
    },
  };
}

function border(below?: string): string {
  const bottom =
    below === undefined
      ? '<bottom/>'
      : `<bottom style="thin"><color rgb="${opaque(below)}"/></bottom>`;
  return `<border><left/><right/><top/>${bottom}<diagonal/></border>`;
}

function fillOf(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${opaque(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The end of the opening tag, and what is in it. */
function alignment({ align, top, indent, wrap }: Style): string {
  const attributes = [
    align === undefined ? '' : ` horizontal="${align}"`,
    top === true ? ' vertical="top"' : '',
    wrap === true ? ' wrapText="1"' : '',
    indent === undefined ? '' : ` indent="${indent}"`,
  ].join('');
  return attributes === '' ? '>' : ` applyAlignment="1"><alignment${attributes}/>`;
}

const opaque = (colour: string) => `FF${colour.slice(1).toUpperCase()}`;

interface Numbered {
  idOf(text: string): number;
  all(): readonly string[];
}

/** Every text once; the number is its place. */
export function numbered(...first: readonly string[]): Numbered {
  const ids = new Map(first.map((text, id) => [text, id]));
  return {
    idOf(text) {
      const known = ids.get(text);
      if (known !== undefined) return known;
      ids.set(text, ids.size);
      return ids.size - 1;
    },
    all: () => [...ids.keys()],
  };
}
