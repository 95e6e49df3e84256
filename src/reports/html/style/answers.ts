/** What only the pages of answers have: a heat map, and the assumptions beside the answer. */
export const answers = `
:root { --heat: #5aa9d6; }
@media screen and (prefers-color-scheme: dark) { :root { --heat: #1f6f9f; } }
table.heat { border-collapse: separate; border-spacing: 2px; }
.heat th, .heat td { border: 0; padding: .5rem .45rem; text-align: center; white-space: nowrap; }
.heat th[scope="row"] { text-align: right; color: var(--soft); font-size: .88rem; }
.heat td { background: var(--tint); border-radius: .2rem; }
.heat-1 { --full: 12%; } .heat-2 { --full: 24%; } .heat-3 { --full: 36%; } .heat-4 { --full: 48%; } .heat-5 { --full: 60%; }
.heat td[class] { background: color-mix(in srgb, var(--heat) var(--full, 0%), var(--tint)); }
@media (min-width: 64rem) { .beside { margin-top: 0; } }
`;
