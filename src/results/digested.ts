import { canonical } from './folder/json.ts';
import { sha256 } from './folder/sha256.ts';

/** A summary with the digest of all that it says: SHA-256 of its canonical JSON. */
export function digested<S extends object>(summary: S): S & { readonly digest: string } {
  return { ...summary, digest: sha256(canonical(summary)) };
}
