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
export function digestOfReplication({ today, arms, ...rest }: ReplicationRecord): string {
  const histories = [today, ...arms];
  return digestOfHistories({
    ...rest,
    histories: histories.map((arm) => ({ id: arm.id, columns: columnsOf(arm) })),
  });
}

/** A replication whose columns are canonical bytes already, so that those of one arm may serve many. */
export interface Histories extends Pick<ReplicationRecord, 'replication' | 'startBudget'> {
  /** Today, then the arms; columns as `columnsOf` gives them. */
  readonly histories: readonly { readonly id: string; readonly columns: Uint8Array }[];
}

/** The same digest. */
export function digestOfHistories({ replication, histories, startBudget }: Histories): string {
  const hash = createHash('sha256');
  addText(hash, 'replication');
  addNumbers(hash, [replication]);
  for (const { id, columns } of histories) {
    addText(hash, id);
    hash.update(columns);
  }
  for (const pot of Object.keys(startBudget).sort()) {
    addText(hash, pot);
    addNumbers(hash, [startBudget[pot] as number]);
  }
  return hash.digest('hex');
}

/** All of an arm's numbers in their canonical form, without its id. */
export function columnsOf({ months, years, tables }: Omit<ArmRecord, 'id'>): Uint8Array {
  const { schools, ...others } = tables;
  const parts: Uint8Array[] = [];
  for (const columns of [months, years, others, schools] as Readonly<
    Record<string, Float64Array>
  >[])
    for (const name of Object.keys(columns).sort())
      parts.push(bytesOfText(name), bytesOfNumbers(columns[name] as Float64Array));
  return Buffer.concat(parts);
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

function addText(hash: Hash, text: string): void {
  hash.update(bytesOfText(text));
}

function addNumbers(hash: Hash, numbers: ArrayLike<number>): void {
  hash.update(bytesOfNumbers(numbers));
}

function bytesOfText(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([bytesOfNumbers([bytes.length]), bytes]);
}

function bytesOfNumbers(numbers: ArrayLike<number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 * (numbers.length + 1)));
  view.setFloat64(0, numbers.length, true);
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    // Which of the many NaNs a computation leaves is the processor's choice; -0 + 0 is 0.
    if (Number.isNaN(number)) view.setUint32(8 * (i + 1) + 4, 0x7ff80000, true);
    else view.setFloat64(8 * (i + 1), number + 0, true);
  }
  return new Uint8Array(view.buffer);
}
