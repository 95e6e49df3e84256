import { type Html, html, type Part } from '../markup/html.ts';

export interface Column {
  readonly name: Part;
  /** Of the heading and all cells below it. */
  readonly look?: string | undefined;
}

export interface Row {
  readonly name: Part;
  readonly cells: readonly Part[];
  readonly look?: string | undefined;
  /** Of single cells, beside that of their column. */
  readonly cellLooks?: readonly (string | undefined)[];
}

export interface Group {
  /** A heading over the rows; absent: none. */
  readonly name?: string;
  readonly rows: readonly Row[];
}

export interface Table {
  readonly caption: string;
  /** First that of the rows' names. */
  readonly columns: readonly Column[];
  readonly groups: readonly Group[];
  readonly look?: string;
  /** The heading above says the same: the caption is for who hears the table. */
  readonly quiet?: boolean;
}

/** In a region of its own, that the keyboard can scroll when the table is wider than the page. */
export function table({ caption, columns, groups, look = 'figure-cells', quiet }: Table): Html {
  const [first, ...others] = columns;
  const classes = (look: string | undefined) => look !== undefined && html` class="${look}"`;
  const head = others.map(({ name, look }) => html`<th scope="col"${classes(look)}>${name}</th>`);
  const bodies = groups.map(
    ({ name, rows }) => html`<tbody>${
      name !== undefined &&
      html`<tr><th scope="rowgroup" colspan="${columns.length}">${name}</th></tr>`
    }${rows.map(
      (row) =>
        html`<tr${classes(row.look)}><th scope="row">${row.name}</th>${row.cells.map(
          (cell, i) => html`<td${classes(row.cellLooks?.[i] ?? others[i]?.look)}>${cell}</td>`,
        )}</tr>`,
    )}</tbody>
`,
  );
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption}"><table${classes(look)}>
<caption${quiet === true && html` class="unseen"`}>${caption}</caption>
<thead><tr><th scope="col" class="name">${first?.name ?? ''}</th>${head}</tr></thead>
${bodies}</table></div>
`;
}
