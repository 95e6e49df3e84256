/**
 * Fingerprints of results: two runs with one digest have the same numbers to the last bit, on whatever machine and
 * with however many workers.
 *
 * A replication's digest is SHA-256 over its canonical form: the text `replication`, its number; then today and
 * the arms in the scenario's order, each as the text of its id and, for `months`, `years`, `tables` and
 * `tables.schools`, every column in alphabetical order: its name, how many numbers, the numbers; then the start budget by
 * pot in alphabetical order. Texts are UTF-8 with their length in bytes in front; numbers are 64-bit IEEE 754, little
 * endian, with one NaN and one zero. No clock, machine or order of finishing enters.
 *
 * An experiment's digest is SHA-256 over its replications in the order of their numbers: number and digest of each. So
 * replications can be made, checked and joined one by one.
 */
import { createHash, type Hash } from 'node:crypto';
import type { ArmRecord, ReplicationRecord } from '../model/record.ts';

/** 64 hexadecimal digits. */
export function digestOfReplication(record: ReplicationRecord): string {
  const hash = createHash('sha256');
  addText(hash, 'replication');
  addNumbers(hash, [record.replication]);
  for (const arm of [record.today, ...record.arms]) addArm(hash, arm);
  for (const pot of Object.keys(record.startBudget).sort()) {
    addText(hash, pot);
    addNumbers(hash, [record.startBudget[pot] as number]);
  }
  return hash.digest('hex');
}

export interface Digested {
  readonly replication: number;
  /** Of the replication, as `digestOfReplication` gives it. */
  readonly digest: string;
}

/** 64 hexadecimal digits. The replications are in the order of their numbers. */
export function digestOf(replications: readonly Digested[]): string {
  const hash = createHash('sha256');
  for (const { replication, digest } of replications) {
    addNumbers(hash, [replication]);
    addText(hash, digest);
  }
  return hash.digest('hex');
}

/** The same of whole records, in the order of their numbers. */
export function digest(records: readonly ReplicationRecord[]): string {
  return digestOf(
    records.map((record) => ({
      replication: record.replication,
      digest: digestOfReplication(record),
    })),
  );
}

function addArm(hash: Hash, { id, months, years, tables }: ArmRecord): void {
  const { schools, ...others } = tables;
  addText(hash, id);
  for (const columns of [months, years, others, schools]) addColumns(hash, columns);
}

function addColumns(hash: Hash, columns: Readonly<Record<string, Float64Array>>): void {
  for (const name of Object.keys(columns).sort()) {
    addText(hash, name);
    addNumbers(hash, columns[name] as Float64Array);
  }
}

function addText(hash: Hash, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  addNumbers(hash, [bytes.length]);
  hash.update(bytes);
}

function addNumbers(hash: Hash, numbers: ArrayLike<number>): void {
  const view = new DataView(new ArrayBuffer(8 * (numbers.length + 1)));
  view.setFloat64(0, numbers.length, true);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    // Which of the many NaNs a computation leaves is the processor's choice; -0 + 0 is 0.
    if (Number.isNaN(number)) view.setUint32(8 * (i + 1) + 4, 0x7ff80000, true);
    else view.setFloat64(8 * (i + 1), number + 0, true);
  }
  hash.update(new Uint8Array(view.buffer));
}
