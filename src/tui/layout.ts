/** Where things are on the screen, in cells. Pure: sizes in, boxes out. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** All three as wide, from the top: one line and a rule, what the screen is about, a rule and the line of keys. */
export interface Layout {
  readonly header: Box;
  readonly body: Box;
  readonly footer: Box;
  /** Free cells at the left of every line, where they can be spared. */
  readonly margin: number;
}

/** Below this nothing can be read. */
export const least: Size = { columns: 60, rows: 16 };

/** On fewer columns a comparison needs all of them. */
const comfortable = 84;
const barHeight = 2;

/** Undefined when there is too little room. */
export function layout({ columns, rows }: Size): Layout | undefined {
  if (columns < least.columns || rows < least.rows) return undefined;
  const margin = columns < comfortable ? 0 : 1;
  const width = columns - 2 * margin;
  return {
    header: { width, height: barHeight },
    body: { width, height: rows - 2 * barHeight },
    footer: { width, height: barHeight },
    margin,
  };
}
