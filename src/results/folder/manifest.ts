/** What a run folder says of itself: enough to make its numbers again, and to see whether anything in it was changed. */

export interface Manifest {
  readonly schema: 'proeftuin/manifest@1';
  readonly tool: Tool;
  readonly machine: Machine;
  /** When the folder was made, ISO 8601, UTC. Nothing depends on it. */
  readonly created: string;
  /** The words after the program's name. */
  readonly command: readonly string[];
  /** In which the pages of the folder are written. */
  readonly language: 'nl' | 'en';
  readonly scenario: {
    readonly id: string;
    /** SHA-256 of `resolved`, as canonical JSON. */
    readonly digest: string;
    /** All that the files said, laid over each other, settings and defaults applied. */
    readonly resolved: Readonly<Record<string, unknown>>;
    /** Ids of the arms that were simulated, in order. */
    readonly arms: readonly string[];
  };
  readonly generator: string;
  readonly seed: string;
  /** Whether every law was tested after every month. */
  readonly checked: boolean;
  /** Level of each look's intervals, and whether the wanted precision was reached. */
  readonly level: number;
  readonly precise: boolean;
  readonly results: {
    /** Of the whole. */
    readonly digest: string;
    /** In order: number and digest of each. */
    readonly replications: readonly (readonly [number: number, digest: string])[];
  };
  /** Every other file of the folder. */
  readonly files: readonly FileEntry[];
  /** SHA-256 of this document as canonical JSON without this member. */
  readonly checksum: string;
}

export interface Tool {
  readonly name: 'proeftuin';
  readonly version: string;
  /** Of the source it was built from; null where that is not known. */
  readonly commit: string | null;
  /** Whether files differed from that commit. */
  readonly dirty: boolean | null;
  /** SHA-256 of the lock file of its dependencies. */
  readonly lock: string | null;
}

export interface Machine {
  readonly node: string;
  readonly os: string;
}

export interface FileEntry {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}
