// How everything here is bundled: the program, and the benchmarks that measure it.

import { inkForBundles } from './ink.mjs';

/** @satisfies {import('esbuild').BuildOptions} */
export const options = {
  bundle: true,
  // Constants of modules that import nothing are written in where they are used: others are variables of the bundle,
  // which the engine has to read every time. Measured: 7 % of a run.
  minifySyntax: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Each finds its own worker file or native library beside itself: they must stay in node_modules.
  external: ['piscina', '@duckdb/node-bindings', '@lydell/node-pty'],
  define: {
    // React's development build keeps a performance entry per frame: 47 MB per 1,000 frames.
    'process.env.NODE_ENV': '"production"',
    // Hucre asks whether there is a `Response` where it needs none. To answer, Node loads its whole web client: 20 ms.
    Response: 'ReadableStream',
  },
  // Bundled CommonJS dependencies call require().
  banner: {
    js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
  },
  plugins: [inkForBundles],
  logLevel: 'warning',
};
