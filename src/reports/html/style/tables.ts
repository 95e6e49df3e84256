/** Tables: figures right, names left; what is wider than the page scrolls by itself. */
export const tables = `
.scroll { overflow-x: auto; margin: 0 0 1.2rem; position: relative; }
table { border-collapse: collapse; font-size: .95rem; line-height: 1.4; width: 100%; }
caption { text-align: left; max-width: min(100%, calc(100vw - 3rem)); color: var(--soft); padding: 0 0 .5rem; font-size: .9rem; }
th, td { padding: .36rem .7rem .36rem 0; text-align: right; vertical-align: baseline; border-bottom: 1px solid var(--line); font-weight: 400; }
th:last-child, td:last-child { padding-right: .2rem; }
thead th { color: var(--soft); font-size: .88rem; border-bottom: 2px solid var(--line); vertical-align: bottom; }
th[scope="row"], th.name, td.source, th.source { text-align: left; }
th[scope="rowgroup"] { text-align: left; padding-top: 1rem; color: var(--soft); font-size: .88rem; border-bottom-color: var(--line); }
tr.part th[scope="row"] { padding-left: 1.1rem; color: var(--soft); }
tr.total { font-weight: 650; } tr.total th { font-weight: 650; }
.figure-cells td { white-space: nowrap; }
.runs td { white-space: normal; overflow-wrap: anywhere; min-width: 10rem; max-width: 24rem; }
td small, th small { display: block; color: var(--soft); font-size: .82rem; }
td small { white-space: nowrap; }
td.main, th.main { background: var(--tint); padding-left: .7rem; }
td.main { font-weight: 650; }
table.compact { width: auto; min-width: min(100%, 46rem); }
th .count { color: var(--soft); font-size: .88rem; margin-left: .3rem; }
.comparison th[scope="row"] { min-width: 9rem; }
.comparison thead th:not(.name) { width: 12%; }
.agreements th[scope="row"] { min-width: 11rem; max-width: 30rem; }
.verdict { white-space: nowrap; }
.verdict.holds { color: var(--good); } .verdict.fails { color: var(--bad); font-weight: 650; }
td.trend, th.trend { padding-left: .7rem; width: 6.5rem; }
.sources th[scope="row"] { min-width: 11rem; max-width: 22rem; width: 19rem; }
.sources td { white-space: nowrap; }
.sources td.source { white-space: normal; min-width: 14rem; max-width: 34rem; font-size: .88rem; overflow-wrap: anywhere; }
.sources tr.assumption { background: var(--loud); }
.sources tr.assumption th:first-child { box-shadow: inset .25rem 0 0 var(--loud-line); padding-left: .7rem; }
.sources tr:not(.assumption) th:first-child { padding-left: .7rem; }
.grade { white-space: nowrap; } tr.assumption .grade { font-weight: 650; }
@media screen and (max-width: 44rem) {
  .scroll th:first-child { position: sticky; left: 0; background: var(--paper); max-width: 46vw; white-space: normal; z-index: 1; }
  .scroll th[scope="rowgroup"] { max-width: none; }
  .sources tr.assumption th:first-child { background: var(--loud); }
}
details { border-top: 1px solid var(--line); }
section > details:last-of-type { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; padding: .55rem 0; color: var(--link); }
summary h3 { display: inline; font-size: 1.02rem; font-weight: 600; }
summary .count { color: var(--soft); font-size: .9rem; margin-left: .6rem; }
details[open] > summary { margin-bottom: .6rem; }
figure details { border: 0; }
figure summary { font-size: .9rem; padding: .25rem 0; width: fit-content; }
dl.facts { display: grid; grid-template-columns: minmax(8rem, 15rem) minmax(0, 1fr); gap: .3rem 1rem; max-width: none; font-size: .95rem; }
dl.facts dt { color: var(--soft); } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 40rem) { dl.facts { grid-template-columns: minmax(0, 1fr); gap: 0; } dl.facts dd { margin-bottom: .5rem; } }
`;
