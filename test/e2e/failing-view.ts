/** The program, from its source, with a view of the run that fails as soon as it should be drawn in English. */

import { readGiven } from '../../src/cli/given.ts';
import { openScreen } from '../../src/tui/open-screen.tsx';
import { runKind } from '../../src/tui/run/kind.ts';

const { View } = runKind;
runKind.View = (props) => {
  if (props.scene.language === 'en') throw new Error('this view fails on purpose');
  return View(props);
};

const [, , ...words] = process.argv;
const after = (option: string) => words.filter((_, i) => words[i - 1] === option);
const [out = ''] = after('--out');
const parsed = { set: after('--set'), replications: 5000, out };
process.exitCode = await openScreen(readGiven(words, parsed, 'nl'));
