/** What reading a scenario may cost at most: a file is data, it cannot make the program hang or eat memory. */
export const limits = {
  /** Bytes a file. */
  fileSize: 1_000_000,
  /** Files that one scenario is made of. */
  files: 200,
  /** Files that extend each other in a row. */
  extendsDepth: 16,
  /** Levels of maps and lists. */
  depth: 32,
  /** Values in one file, with aliases written out. */
  nodes: 50_000,
} as const;
