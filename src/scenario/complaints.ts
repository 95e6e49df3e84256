import { type Fault, Faults, type Words } from '../language/fault.ts';
import type { Place } from './tree.ts';

/** Collects everything that is wrong while a scenario is read; the same fault at the same place counts once. */
export interface Complaints {
  add(
    place: Place,
    path: string,
    expected: Words,
    got: Words,
    more?: { readonly hint?: Words },
  ): void;
  /** Throws {@link Faults} when anything was added, in the order of files and lines. */
  settle(): void;
  readonly count: number;
}

export function complaints(): Complaints {
  const found = new Map<string, Fault>();
  return {
    add({ file, line, column }, path, expected, got, more = {}) {
      const key = JSON.stringify([file, line, column, expected]);
      if (!found.has(key)) found.set(key, { file, line, column, path, expected, got, ...more });
    },
    settle() {
      if (found.size === 0) return;
      const files = [...new Set([...found.values()].map((fault) => fault.file))];
      throw new Faults(
        [...found.values()].sort(
          (a, b) =>
            files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
        ),
      );
    },
    get count() {
      return found.size;
    },
  };
}
