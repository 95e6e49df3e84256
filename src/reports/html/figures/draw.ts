import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type Html, html, trusted } from '../markup/html.ts';

/** As much of an element as cleaning needs; the DOM's own types are not loaded for the sake of one file. */
interface Element {
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly outerHTML: string;
  querySelectorAll(selector: string): Iterable<Element>;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  remove(): void;
}

/** Nothing is ever put into it: it makes elements. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/**
 * A drawing as a picture with a text alternative. What a strict policy forbids (style sheets and attributes
 * inside the drawing) is taken out, and what nobody sees: a tenth of a pixel is fine enough.
 */
export function draw(options: PlotOptions, alternative: string): Html {
  const drawing = plot({ ...options, document: document as never }) as unknown as Element;
  for (const style of drawing.querySelectorAll('style')) style.remove();
  for (const element of drawing.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes]) {
      if (name === 'style' || name.startsWith('aria-')) element.removeAttribute(name);
      else if (value.includes('.'))
        element.setAttribute(name, value.replace(/(\.\d)\d+/g, '$1').replace(/\.0(?!\d)/g, ''));
    }
  for (const name of ['class', 'font-family', 'font-size']) drawing.removeAttribute(name);
  return html`<svg role="img" aria-label="${alternative}"${trusted(drawing.outerHTML.slice('<svg'.length))}`;
}
