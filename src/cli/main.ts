#!/usr/bin/env node
import { program } from './program.ts';

// Whoever reads our results may stop reading (`proeftuin run … | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await program(process.argv.slice(2), process);
