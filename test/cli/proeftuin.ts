/** The built program, as people and scripts start it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export const program = join(import.meta.dirname, '../../dist/cli.js');

/** Few children for a short time, so that a run takes no time. */
export const small = [
  '--set',
  'area.children=400',
  '--set',
  'horizon.ageingIn=24',
  '--set',
  'horizon.pilot=24',
];

export interface Ended {
  /** Null when a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export interface Where {
  /** The folder it is started in. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function start(words: readonly string[], where: Where): Started {
  return startCommand(process.execPath, [program, ...words], where);
}

export function startCommand(
  command: string,
  words: readonly string[],
  { cwd, env = {} }: Where,
): Started {
  const child = spawn(command, words, { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stderr += data));
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (status) => resolve({ status, stdout, stderr })),
  );
  return { child, ended };
}

export const proeftuin = (words: readonly string[], where: Where): Promise<Ended> =>
  start(words, where).ended;
