/** Somebody looks for a command by writing what it should do. */
export interface Palette {
  readonly name: 'palette';
  /** What was written. */
  readonly sought: string;
  /** Of those found, from 0. */
  readonly chosen: number;
}

export type PaletteAction =
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'erase' }
  /** `found`: how many commands there are to choose from. */
  | { readonly type: 'up' | 'down'; readonly found: number };

export function palette(state: Palette, action: PaletteAction): Palette {
  switch (action.type) {
    case 'write':
      return { ...state, sought: state.sought + action.text, chosen: 0 };
    case 'erase':
      return { ...state, sought: state.sought.slice(0, -1), chosen: 0 };
    case 'up':
      return { ...state, chosen: Math.max(0, state.chosen - 1) };
    case 'down':
      return { ...state, chosen: Math.max(0, Math.min(action.found - 1, state.chosen + 1)) };
  }
}
