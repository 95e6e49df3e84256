/** Does what an example says, as a reader would who types it in. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Example } from './blocks.ts';

const project = join(import.meta.dirname, '../..');

/** What it prints, complaints too; without npm's own lines. */
export function execute({ code, files }: Example): string {
  return code.language === 'ts' ? script(code.text) : shell(code.text, files);
}

/** In the checkout, where the package knows itself by its name. */
function script(text: string): string {
  const { code } = transformSync(text, { loader: 'ts', format: 'esm', target: 'node20' });
  return run(process.execPath, ['--input-type=module', '--eval', code], project);
}

function shell(text: string, files: Example['files']): string {
  const folder = mkdtempSync(join(tmpdir(), 'proeftuin-readme-'));
  try {
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    const program = `'${process.execPath}' '${join(project, 'dist/cli.js')}'`;
    const lines = text.replaceAll(/^npm start --/gm, () => program);
    return run('sh', ['-c', lines], folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, words: readonly string[], cwd: string): string {
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'nl_NL.UTF-8' };
  const { stdout, stderr, error } = spawnSync(command, words, { cwd, env, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return stdout + stderr;
}
