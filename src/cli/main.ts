#!/usr/bin/env node
import { type Command, program } from './program.ts';

// Whoever reads our results may stop reading (`proeftuin run … | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** On a terminal: the other face of the program, or this one line by line. Not for who asks for data. */
const screen: Command = async (given, streams) => {
  if (given.format !== 'table')
    return (await import('./commands/default.ts')).runDefault(given, streams);
  if (given.plain || streams.env['TERM'] === 'dumb') {
    const { lineMode } = await import('./line-mode/line-mode.ts');
    const { talkOn } = await import('./line-mode/talk.ts');
    return lineMode(given, streams, talkOn(process.stdin, streams.stdout), program);
  }
  const { openScreen } = await import('../tui/open-screen.tsx');
  return openScreen(given);
};

process.exitCode = await program(process.argv.slice(2), process, { $0: screen });
