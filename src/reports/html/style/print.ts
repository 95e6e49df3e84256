/** On A4: what is folded on the screen is open on paper, but for the numbers under the pictures. */
export const print = `
@page { size: A4; margin: 16mm 14mm 18mm; }
@media print {
  html { font-size: 9.5pt; } body { font-size: 1rem; line-height: 1.45; }
  .page { max-width: none; padding: 0; }
  .skip, .contents, figure details, .screen { display: none; }
  .hero { display: block; } .glance { max-width: 92mm; margin-top: 3mm; }
  .lead { font-size: 1.4rem; max-width: none; } .loud { max-width: none; }
  h1, h2, h3, h4, figcaption, summary, caption, thead { break-after: avoid; }
  figure, .panel, tr, .loud, pre, .keep { break-inside: avoid; }
  thead { display: table-header-group; }
  p { orphans: 3; widows: 3; }
  .scroll, .strip { overflow: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; color: var(--ink); } summary::-webkit-details-marker { display: none; }
  table { font-size: .86rem; } th, td { padding: .22rem .45rem .22rem 0; }
  .four { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 3mm; }
  .two { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 4mm; }
  .four svg text { font-size: 13px; }
  a { color: inherit; text-decoration: none; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
