import { readFile } from 'node:fs/promises';

// Ink keeps every text it ever measured or wrapped (vadimdemedes/ink#986, #987): about 3 MB per
// 1,000 frames whose text keeps changing. These maps forget everything once they hold 2,000 texts.
const boundedMap = `
class BoundedMap extends Map {
    set(key, value) {
        if (this.size >= 2000) this.clear();
        return super.set(key, value);
    }
}
`;

const patches = {
  'measure-text.js': [['const cache = new Map();', `${boundedMap}const cache = new BoundedMap();`]],
  'wrap-text.js': [
    ['const cache = {};', `${boundedMap}const cache = new BoundedMap();`],
    ['const cachedText = cache[cacheKey];', 'const cachedText = cache.get(cacheKey);'],
    ['cache[cacheKey] = wrappedText;', 'cache.set(cacheKey, wrappedText);'],
  ],
};

/** @param {string} file @param {string} source */
function patched(file, source) {
  let text = source;
  for (const [from, to] of patches[file]) {
    if (text.split(from).length !== 2) {
      throw new Error(
        `ink/build/${file} changed: expected exactly one "${from}". Look whether Ink bounds this cache itself by now.`,
      );
    }
    text = text.replace(from, () => to);
  }
  return text;
}

/** Fails the build when Ink is bundled and a patch did not run. @type {import('esbuild').Plugin} */
export const inkForBundles = {
  name: 'ink-for-bundles',
  setup(build) {
    const applied = new Set();

    // Only of use under DEV=true, and they need react-devtools-core, which nobody installs.
    build.onLoad({ filter: /[\\/]ink[\\/]build[\\/]devtools\.js$/ }, () => ({ contents: '' }));

    build.onLoad(
      { filter: /[\\/]ink[\\/]build[\\/](measure-text|wrap-text)\.js$/ },
      async ({ path }) => {
        const file = path.split(/[\\/]/).at(-1) ?? path;
        const contents = patched(file, await readFile(path, 'utf8'));
        applied.add(file);
        return { contents, loader: 'js' };
      },
    );

    build.onEnd(({ metafile }) => {
      const usesInk = Object.keys(metafile?.inputs ?? {}).some((input) =>
        /node_modules\/ink\/build\/ink\.js$/.test(input),
      );
      const absent = usesInk ? Object.keys(patches).filter((file) => !applied.has(file)) : [];
      return {
        errors: absent.map((file) => ({
          text: `ink/build/${file} was not patched: it moved or was renamed`,
        })),
      };
    });
  },
};
