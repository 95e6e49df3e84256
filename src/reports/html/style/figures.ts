/** Pictures: rows of equal panels, which on a narrow screen become a strip that scrolls sideways. */
export const figures = `
figure { margin: 0 0 2.2rem; }
figcaption { margin-bottom: .7rem; }
figcaption h3, figcaption h4 { margin-bottom: .25rem; }
figcaption p, .note { margin: 0 0 .3rem; font-size: .95rem; color: var(--soft); }
.note { margin-bottom: 1.4rem; }
svg { display: block; overflow: visible; }
.panels { display: grid; gap: 1rem 1.2rem; }
.panel { min-width: 0; display: flex; flex-direction: column; }
.panel > svg { width: 100%; height: auto; margin-top: auto; }
.panel-title { margin: 0 0 .15rem; font-size: .92rem; line-height: 1.35; max-width: none; }
.panel-title b { font-weight: 650; }
.panel-title small { color: var(--soft); font-size: .85rem; }
.swatch { display: inline-block; vertical-align: .05em; margin-right: .35em; width: 26px; height: 10px; }
.key { list-style: none; padding: 0; margin: .2rem 0 .6rem; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; font-size: .9rem; max-width: none; }
.key svg { display: inline-block; vertical-align: -.1em; margin-right: .4em; }
.four { grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); }
.three { grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
.two { grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); }
.three > .panel > svg { max-width: 25rem; }
.two > .panel > svg { max-width: 30rem; }
.one { grid-template-columns: minmax(0, 1fr); }
.strip { overflow-x: auto; padding-bottom: .4rem; }
@media screen and (max-width: 44rem) {
  .strip > .panels { grid-template-columns: none; grid-auto-flow: column; grid-auto-columns: 16.25rem; }
}
.glance figcaption { margin-bottom: .4rem; }
.glance figure { margin: 0; background: var(--tint); border-radius: .5rem; padding: clamp(.7rem, 2.5vw, 1.1rem); }
.trend svg { display: inline-block; }
svg text { font-size: 11px; font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; fill: var(--ink); }
svg text.quiet { fill: var(--soft); }
.up { fill: var(--up); } .down { fill: var(--down); } .same { fill: var(--same); } .sideways { fill: var(--sideways); } .moved { fill: var(--moved); }
.ribbon { fill-opacity: .72; } .ribbon:hover { fill-opacity: 1; }
.node { fill: var(--ink); }
`;
