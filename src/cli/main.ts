#!/usr/bin/env node
import { type Command, program } from './program.ts';

// Whoever reads our results may stop reading (`proeftuin run … | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** The other face of the program, which writes a comparison as this one does. */
const screen: Command = async (given) => {
  const { start } = await import('../tui/start.tsx');
  const { comparisonText: comparison } = await import('./compare/comparison-text.ts');
  const { wrap } = await import('./compare/wrap.ts');
  return start(given, { comparison, wrap });
};

process.exitCode = await program(process.argv.slice(2), process, screen);
