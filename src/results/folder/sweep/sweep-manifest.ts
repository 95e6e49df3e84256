/** What the folder of a sweep, or of a shard of one, says of itself. */
import type { PointDigest } from '../../sweep/sweep-digest.ts';
import { json } from '../json.ts';
import type { FileEntry, Manifest } from '../manifest.ts';
import { sha256 } from '../sha256.ts';

export interface SweepManifest
  extends Pick<
    Manifest,
    | 'tool'
    | 'machine'
    | 'created'
    | 'command'
    | 'language'
    | 'scenario'
    | 'generator'
    | 'seed'
    | 'checked'
    | 'files'
    | 'checksum'
  > {
  readonly schema: 'proeftuin/sweep@1';
  /** `shard`: some of the jobs, in `jobs.log`; merge makes the whole of them. */
  readonly kind: 'sweep' | 'shard';
  /** Of every point. */
  readonly replications: number;
  /** SHA-256 of design.json, and how many points there are. */
  readonly design: { readonly sha256: string; readonly points: number };
  /** The most arms in one job: how points were grouped. */
  readonly most: number;
  readonly shard?: { readonly index: number; readonly of: number };
  readonly results?: { readonly digest: string; readonly points: readonly PointDigest[] };
}

export type SweepDraft = Omit<SweepManifest, 'files' | 'checksum'>;

/** The text of manifest.json. */
export function sealedSweep(draft: SweepDraft, files: readonly FileEntry[]): string {
  const open = { ...draft, files };
  return json({ ...open, checksum: sha256(json(open)) });
}

/** Nothing when it is not what `sealedSweep` wrote, to the last byte. */
export function unsealedSweep(text: string): SweepManifest | undefined {
  try {
    const manifest = JSON.parse(text) as SweepManifest;
    const { checksum, ...open } = manifest;
    const whole = json(manifest) === text && sha256(json(open)) === checksum;
    return whole && manifest.schema === 'proeftuin/sweep@1' ? manifest : undefined;
  } catch {
    return undefined;
  }
}
