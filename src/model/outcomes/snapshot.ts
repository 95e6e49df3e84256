/** A picture of the area at the end of a year: where every child's help is, and whose picture it is. */
export interface Snapshot {
  /** False until the first picture was taken. */
  taken: boolean;
  /** Per row the index in `supportStates`, and whose state it was. */
  readonly state: Uint8Array;
  readonly id: Int32Array;
}

export function createSnapshot(rows: number): Snapshot {
  return { taken: false, state: new Uint8Array(rows), id: new Int32Array(rows) };
}

export function copySnapshot(from: Snapshot, to: Snapshot): void {
  to.taken = from.taken;
  to.state.set(from.state);
  to.id.set(from.id);
}
