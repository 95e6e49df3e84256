import type { Design } from '../../../experiment/design/design.ts';
import { json } from '../json.ts';
import { sha256 } from '../sha256.ts';

/** The text of design.json: the design, and the SHA-256 of this document without that member. */
export function designText(design: Design): string {
  return json({ ...design, sha256: sha256(json(design)) });
}

/** Nothing when it is not what `designText` wrote, to the last byte. */
export function readDesign(text: string): Design | undefined {
  try {
    const { sha256: _, ...design } = JSON.parse(text) as Design & { sha256: string };
    return designText(design) === text ? design : undefined;
  } catch {
    return undefined;
  }
}
