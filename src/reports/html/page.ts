import { createHash } from 'node:crypto';
import type { Language } from '../../language/messages/language.ts';
import { type Html, html, type Part, trusted } from './markup/html.ts';
import { style as ofRuns } from './style/style.ts';

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Words of the link past the heading, to `#answer`. */
  readonly skip: string;
  readonly header: Part;
  readonly main: Part;
  readonly footer: Part;
  /** The style sheet; that of runs when absent. */
  readonly style?: string;
}

/**
 * One file that needs nothing else and runs nothing: its policy lets a browser load no more than what
 * stands in it, and apply no other style than its own.
 */
export function page({
  language,
  title,
  skip,
  header,
  main,
  footer,
  style = ofRuns,
}: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const document: Html = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#answer">${skip}</a>
<div class="page">
<header class="masthead">${header}</header>
<main id="main">${main}</main>
<footer>${footer}</footer>
</div>
</body>
</html>
`;
  return document.toString();
}
