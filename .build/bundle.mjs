#!/usr/bin/env node
// Bundles src into dist: the program, its threads and the library, sharing chunks.
// Usage: bundle.mjs [--quiet]

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { options } from './options.mjs';
import { sourceOf } from './source.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const quiet = process.argv.includes('--quiet');

// One flat folder: `new URL('./worker.js', import.meta.url)` must hold in every chunk.
const entries = {
  cli: 'src/cli/main.ts',
  worker: 'src/experiment/backends/worker.ts',
  'point-worker': 'src/experiment/backends/point-worker.ts',
  'steering-worker': 'src/experiment/backends/steering-worker.ts',
  'look-worker': 'src/experiment/backends/look-worker.ts',
  'host-thread': 'src/app/host/host-thread.ts',
  index: 'src/app/index.ts',
};

const missing = Object.entries(entries).filter(([, file]) => !existsSync(join(root, file)));
if (missing.length > 0) {
  for (const [name, file] of missing)
    console.error(`build: dist/${name}.js needs ${file}, which does not exist`);
  process.exit(1);
}

const started = performance.now();
const { metafile, outputFiles } = await build({
  ...options,
  absWorkingDir: root,
  entryPoints: entries,
  outdir: 'dist',
  chunkNames: '[name]-[hash]',
  splitting: true,
  metafile: true,
  write: false,
});

// A program or a test that runs from dist meanwhile must never see half a file, nor miss a chunk
// that did not change: chunks first, each renamed into place, and only then what nobody names any more.
const dist = join(root, 'dist');
const isChunk = (/** @type {string} */ path) => !(basename(path, '.js') in entries);
mkdirSync(dist, { recursive: true });
for (const { path, contents } of outputFiles.filter(({ path }) => isChunk(path)))
  replace(path, contents);
for (const { path, contents } of outputFiles.filter(({ path }) => !isChunk(path)))
  replace(path, contents);
replace(join(dist, 'meta.json'), JSON.stringify(metafile));
replace(join(dist, 'source.json'), JSON.stringify(sourceOf(root, metafile)));
chmodSync(join(dist, 'cli.js'), 0o755);

const wanted = new Set(outputFiles.map(({ path }) => basename(path)));
for (const name of readdirSync(dist)) {
  if (name.endsWith('.js') && !wanted.has(name)) rmSync(join(dist, name), { force: true });
}

if (!quiet) {
  const outputs = Object.values(metafile.outputs);
  const kilobytes = Math.round(outputs.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
  console.log(
    `dist: ${outputs.length} files, ${kilobytes} kB, ${Math.round(performance.now() - started)} ms`,
  );
}

/** @param {string} path @param {string | Uint8Array} contents */
function replace(path, contents) {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
}
