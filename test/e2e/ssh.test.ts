/** Over a connection, as from a laptop in the meeting room: a server of its own on this machine, where it has one. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporary, temporaryForAll } from '../temporary.ts';
import { launch } from './terminal.ts';

const built = join(import.meta.dirname, '../../dist/cli.js');
const sshd = '/usr/sbin/sshd';
const home = temporaryForAll();
const [hostKey, ownKey] = [join(home, 'host'), join(home, 'own')];

let server: ChildProcess | undefined;
/** What leads to it; undefined: no server came up here. */
let way: readonly string[] | undefined;

beforeAll(async () => {
  if (!existsSync(sshd)) return;
  for (const file of [hostKey, ownKey])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
  // As root it wants a folder of its own, which a service would have made.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true });
  const port = await freePort();
  const settings = [
    `ListenAddress=127.0.0.1:${port}`,
    `AuthorizedKeysFile=${ownKey}.pub`,
    'StrictModes=no',
    'PidFile=none',
  ];
  const options = settings.flatMap((one) => ['-o', one]);
  server = spawn(sshd, ['-D', '-f', '/dev/null', '-h', hostKey, ...options], { stdio: 'ignore' });
  const client = ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'LogLevel=ERROR'];
  const there = ['-p', String(port), '-i', ownKey, '-F', 'none', 'localhost'];
  const found = ['-o', 'BatchMode=yes', ...client.flatMap((one) => ['-o', one]), ...there];
  for (let tries = 0; tries < 20 && way === undefined; tries++) {
    if (spawnSync('ssh', [...found, 'true']).status === 0) way = found;
    else await setTimeout(250);
  }
}, 60_000);

afterAll(() => {
  server?.kill();
});

test('a run is watched, the window made smaller, the connection lost: the program ends and keeps what is finished', {
  timeout: 120_000,
}, async ({ skip }) => {
  if (way === undefined) return skip('no SSH server here');
  const cwd = temporary();
  const words = '--set area.children=400 --set horizon.ageingIn=24 --replications 5000';
  const remote = `cd '${cwd}' && echo $$ > pid && exec '${process.execPath}' '${built}' ${words}`;
  const connect = `require('child_process').spawn('ssh', ${JSON.stringify(['-t', ...way, remote])}, { stdio: 'inherit' })`;
  const terminal = launch([], { program: ['-e', connect], columns: 120, rows: 40 });
  await terminal.waitFor('→ Zwolle Noord');
  terminal.press('jr');
  await terminal.waitFor(/[1-9]\d* van 5\.000/);
  await terminal.waitFor('① basiszorg');

  terminal.resize(80, 24);
  await terminal.waitFor(/^─{80}$/m);
  await terminal.waitFor('q sluit af');
  expect(terminal.screen().match(/q sluit af/g)).toHaveLength(1);

  const pid = Number(readFileSync(join(cwd, 'pid'), 'utf8'));
  expect(isAlive(pid)).toBe(true);
  terminal.goAway();
  await terminal.ended;
  while (isAlive(pid)) await setTimeout(50);
  const [left] = readdirSync(join(cwd, 'reports'));
  expect(left).toMatch(/^\.unfinished-/);
  const finished = readdirSync(join(cwd, 'reports', left ?? '', 'replications'));
  expect(finished.filter((name) => name.endsWith('.v8')).length).toBeGreaterThan(0);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
