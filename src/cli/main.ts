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

/** A pilot to steer quarter by quarter, on the same two faces. */
const steer: Command = async (given, streams) => {
  const [file = ''] = given.names;
  if (given.format !== 'table') return (await import('./commands/steer.ts')).steer(given, streams);
  if (given.plain || streams.env['TERM'] === 'dumb') {
    const { steerByLine } = await import('./line-mode/steer.ts');
    const { talkOn } = await import('./line-mode/talk.ts');
    const talk = talkOn(process.stdin, streams.stdout);
    return steerByLine(file, given, talk).finally(() => talk.end());
  }
  // What is wrong with it is said where it was asked for.
  const { openScenario } = await import('../app/open-scenario.ts');
  const { name } = openScenario(file, { set: given.set });
  const { openScreen } = await import('../tui/open-screen.tsx');
  const { steerOf } = await import('../tui/steer/state.ts');
  return openScreen(given, steerOf({ file, name, set: [] }, given.arm));
};

process.exitCode = await program(process.argv.slice(2), process, { $0: screen, steer });
