/** How an arm looks wherever it is drawn: colour, dash and marker together, so that none is needed alone. */
import type { SymbolType } from '@observablehq/plot';
import { type Html, html } from '../markup/html.ts';
import type { ArmView } from '../view.ts';

interface Look {
  readonly dash: string | undefined;
  readonly symbol: SymbolType;
  /** The marker around (0, 0), 3.5 wide to each side. */
  readonly marker: string;
}

const round = 'M-3.5,0a3.5,3.5 0 1,0 7,0a3.5,3.5 0 1,0 -7,0Z';
const styles: readonly Look[] = [
  { dash: '5 3', symbol: 'circle', marker: round },
  { dash: '2 2', symbol: 'square', marker: 'M-3.2,-3.2h6.4v6.4h-6.4Z' },
  { dash: undefined, symbol: 'diamond', marker: 'M0,-4.4L4,0L0,4.4L-4,0Z' },
  { dash: '8 3 2 3', symbol: 'triangle', marker: 'M0,-4.2L4,3.2L-4,3.2Z' },
  { dash: '12 3', symbol: 'star', marker: 'M-4,-1.2h8v2.4h-8ZM-1.2,-4h2.4v8h-2.4Z' },
  { dash: '1 3', symbol: 'wye', marker: 'M0,4.2L4,-3.2L-4,-3.2Z' },
];

export function lookOf({ look }: Pick<ArmView, 'look'>): Look & { readonly colour: string } {
  const style = styles[look % styles.length] as Look;
  return { ...style, colour: `var(--arm-${look})` };
}

/** A line as it is drawn, with what it is. */
export function lineKey(
  { colour, dash }: { readonly colour: string; readonly dash?: string | undefined },
  name: string,
  band = false,
): Html {
  return html`<svg viewBox="0 0 30 10" width="30" height="10" aria-hidden="true">${
    band && html`<path d="M0,0H30V10H0Z" fill="${colour}" fill-opacity=".2"/>`
  }<path d="M0,5H30" fill="none" stroke="${colour}" stroke-width="2"${
    dash !== undefined && html` stroke-dasharray="${dash}"`
  }/></svg>${name}`;
}

/** A piece of the arm's line with its marker, to stand before its name. */
export function swatch(arm: ArmView): Html {
  const { dash, marker, colour } = lookOf(arm);
  return html`<svg class="swatch" viewBox="0 0 26 10" width="26" height="10" aria-hidden="true"><path d="M0,5H26" fill="none" stroke="${colour}" stroke-width="2"${
    dash !== undefined && html` stroke-dasharray="${dash}"`
  }/><path d="${marker}" transform="translate(13,5)" fill="${colour}"/></svg>`;
}

export function armTitle(arm: ArmView, note?: string): Html {
  return html`<p class="panel-title">${swatch(arm)}<b>${arm.name}</b>${
    note !== undefined && html` <small>${note}</small>`
  }</p>`;
}
