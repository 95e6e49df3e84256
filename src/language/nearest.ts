import type { Words } from './fault.ts';

/**
 * The candidate that `word` was probably meant to be: the one at the smallest edit distance, and at most
 * a third of the longer of the two away (at least 2, but not all of it). Ties go to the first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const longest = Math.max(word.length, candidate.length);
    const allowed = Math.min(longest - 1, Math.max(2, Math.floor(longest / 3)));
    if (Math.abs(word.length - candidate.length) > Math.min(allowed, least)) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= allowed && distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** A hint for a misspelt word, or nothing when no candidate comes close. */
export function didYouMean(word: string, candidates: Iterable<string>): { readonly hint?: Words } {
  return suggest(nearest(word, candidates));
}

/** The hint itself, for a word that was found in another way. */
export function suggest(meant: string | undefined): { readonly hint?: Words } {
  if (meant === undefined) return {};
  return { hint: { nl: `bedoelde u ${meant}?`, en: `did you mean ${meant}?` } };
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    [beforePrevious, previous] = [previous, row];
  }
  return previous[b.length] ?? 0;
}
