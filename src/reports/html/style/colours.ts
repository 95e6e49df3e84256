/**
 * Every colour of the page, light and dark. Arms and payers keep apart for colour-blind readers (after Okabe
 * and Ito, darkened or lightened to at least 4.5 : 1 on the paper); none is the only bearer of a meaning.
 */
const light = `
  --paper: #ffffff; --tint: #f3f6f8; --ink: #1b2228; --soft: #515c66; --line: #cfd7de;
  --link: #0a5a8a; --loud: #fff4d6; --loud-line: #a86f00; --good: #00694a; --bad: #a13a00;
  --arm-0: #5a646d; --arm-1: #a84600; --arm-2: #0063a6; --arm-3: #007552; --arm-4: #97377a; --arm-5: #7d6200;
  --school: #d6b04c; --swv: #5f8fb4; --municipality: #3b5266;
  --up: #c2601f; --down: #2f86b8; --same: #a4adb5; --sideways: #9b6aa8; --moved: #d3d9de;
`;

const dark = `
  --paper: #12171b; --tint: #1b2228; --ink: #e9edf0; --soft: #aab5bf; --line: #3a4651;
  --link: #7cc0ee; --loud: #2d2513; --loud-line: #d9a63a; --good: #6fd3ae; --bad: #f2a06e;
  --arm-0: #a3aeb8; --arm-1: #f09a5c; --arm-2: #6db6ee; --arm-3: #56cfa6; --arm-4: #e597c8; --arm-5: #d9bb4f;
  --school: #d8b65c; --swv: #6fa3ca; --municipality: #a9bccb;
  --up: #d97a3c; --down: #4aa0d4; --same: #69747e; --sideways: #b389c0; --moved: #414c56;
`;

export const colours = `
:root { color-scheme: light dark; ${light} }
@media screen and (prefers-color-scheme: dark) { :root { ${dark} } }
@media print { :root { color-scheme: light; } }
`;
