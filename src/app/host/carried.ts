/** What went wrong on one thread, for another: an error that is copied between threads forgets of which kind it is. */
import { Interrupted } from '../../experiment/evaluate.ts';
import { type Fault, Faults, Trouble } from '../../language/fault.ts';

/** Structured-cloneable. */
export type Carried =
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'trouble'; readonly words: Trouble['words'] }
  | { readonly kind: 'interrupted'; readonly waiting: number }
  | { readonly kind: 'other'; readonly message: string };

export function carried(error: unknown): Carried {
  if (error instanceof Faults) return { kind: 'faults', faults: error.faults };
  if (error instanceof Trouble) return { kind: 'trouble', words: error.words };
  if (error instanceof Interrupted) return { kind: 'interrupted', waiting: error.waiting };
  return { kind: 'other', message: error instanceof Error ? error.message : String(error) };
}

/** The same on arrival. */
export function unloaded(wrong: Carried): Error {
  switch (wrong.kind) {
    case 'faults':
      return new Faults(wrong.faults);
    case 'trouble':
      return new Trouble(wrong.words);
    case 'interrupted':
      return new Interrupted(wrong.waiting);
    case 'other':
      return new Error(wrong.message);
  }
}
