/** Letters, headings, the answer. System fonts: nothing is loaded. */
export const text = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
.page { max-width: 76rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; margin: 0; font-weight: 680; }
h1 { font-size: clamp(1.75rem, 4.5vw, 2.6rem); letter-spacing: -.015em; }
h2 { font-size: clamp(1.4rem, 3vw, 1.8rem); letter-spacing: -.01em; margin-bottom: 1rem; }
h1 { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: .45em; }
h1 small { font-size: max(.5em, 1.05rem); font-weight: 400; letter-spacing: 0; color: var(--soft); }
.whole { white-space: nowrap; }
h3 { font-size: 1.2rem; margin: 1.8rem 0 .4rem; }
figcaption h3, summary h3, h2 + h3 { margin-top: 0; }
h4 { font-size: 1rem; }
p, ul, ol, dl { margin: 0 0 .85em; max-width: 70ch; text-wrap: pretty; }
ul, ol { padding-left: 1.25em; }
a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code, pre { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; font-size: .875em; }
code { overflow-wrap: anywhere; }
pre { background: var(--tint); border: 1px solid var(--line); border-radius: .4rem; padding: .8rem 1rem; margin: 0 0 1rem;
  white-space: pre-wrap; overflow-wrap: anywhere; }
.skip { position: absolute; left: -999rem; top: 0; padding: .6rem 1rem; background: var(--paper); z-index: 1; }
.skip:focus { left: 0; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.small { font-size: .9rem; color: var(--soft); }
.masthead { padding: clamp(1.1rem, 2.5vw, 1.8rem) 0 0; }
.kicker { font-size: .85rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin: 0 0 .4rem; }
.subtitle { color: var(--soft); margin: .35rem 0 0; max-width: none; }
section { padding: clamp(1.6rem, 4vw, 2.6rem) 0 0; }
main > section + section { border-top: 1px solid var(--line); margin-top: clamp(1.6rem, 4vw, 2.6rem); }
main > section.answer { padding-top: 1.2rem; }
.answer h2 { font-size: .85rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin: 0 0 .5rem; }
.lead { font-size: clamp(1.25rem, 2.2vw, 1.45rem); line-height: 1.4; font-weight: 600; letter-spacing: -.005em; max-width: 40em; }
.further p { font-size: 1.125rem; line-height: 1.5; }
.loud { background: var(--loud); border-left: .35rem solid var(--loud-line); border-radius: .2rem; padding: .9rem 1.1rem; margin: 1.1rem 0; max-width: 46rem; }
.loud p { font-size: 1.125rem; line-height: 1.5; }
.loud p:first-child { font-weight: 650; font-size: clamp(1.15rem, 2vw, 1.3rem); }
.loud p:last-child { margin-bottom: 0; }
.contents { margin-top: 1.4rem; padding: .55rem 0; border-block: 1px solid var(--line); }
.contents ul { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; max-width: none; }
.contents a { display: inline-block; padding: .25rem 0; }
footer { margin-top: 3rem; padding: 1.4rem 0 3rem; border-top: 1px solid var(--line); }
@media (min-width: 64rem) {
  .hero { display: grid; grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr); gap: 2.5rem; align-items: start; }
}
`;
