/** Pictures of every screen that a story waited for, in `test/e2e/pictures`, to be looked at: a page a story. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'pictures');

export interface Album {
  /** An SVG. */
  add(picture: string): void;
}

/** Begins anew what an earlier telling of the story left. */
export function openAlbum(story: string): Album {
  const name = story.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const page = join(folder, `${name}.html`);
  const pictures: string[] = [];
  rmSync(page, { force: true });
  return {
    add(picture) {
      if (pictures.at(-1) === picture) return;
      pictures.push(picture);
      mkdirSync(folder, { recursive: true });
      const body = pictures.map((one) => `<p>${one}</p>`).join('\n');
      writeFileSync(
        page,
        `<!doctype html><meta charset="utf-8"><title>${story}</title>\n${body}\n`,
      );
    },
  };
}
