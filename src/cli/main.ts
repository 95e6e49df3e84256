#!/usr/bin/env node
import { type Command, program } from './program.ts';

// Whoever reads our results may stop reading (`proeftuin run … | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** The other face of the program. Not for who asks for lines, as a screen reader does, or for data. */
const screen: Command = async (given, streams) => {
  if (given.plain || given.format !== 'table')
    return (await import('./commands/default.ts')).runDefault(given, streams);
  const { openScreen } = await import('../tui/open-screen.tsx');
  return openScreen(given);
};

process.exitCode = await program(process.argv.slice(2), process, { $0: screen });
