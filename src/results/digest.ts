/**
 * The fingerprint of an experiment's results: SHA-256 over a canonical form, so that two runs with one
 * digest have the same numbers to the last bit, on whatever machine and with however many workers.
 *
 * The canonical form, replication by replication in their order: the text `replication`, its number;
 * then today and the arms in the scenario's order, each as the text of its id and, for `months` and
 * `years`, every indicator in alphabetical order: its name, how many numbers, the numbers; then the
 * start budget by pot in alphabetical order. Texts are UTF-8 with their length in bytes in front;
 * numbers are 64-bit IEEE 754, little endian, with one NaN and one zero. No clock, machine or order
 * of finishing enters.
 */
import { createHash, type Hash } from 'node:crypto';
import type { ArmRecord, ReplicationRecord } from '../model/record.ts';

/** 64 hexadecimal digits. The records are in the order of their replication numbers. */
export function digest(records: readonly ReplicationRecord[]): string {
  const hash = createHash('sha256');
  for (const record of records) {
    addText(hash, 'replication');
    addNumbers(hash, [record.replication]);
    for (const arm of [record.today, ...record.arms]) addArm(hash, arm);
    for (const pot of Object.keys(record.startBudget).sort()) {
      addText(hash, pot);
      addNumbers(hash, [record.startBudget[pot] as number]);
    }
  }
  return hash.digest('hex');
}

function addArm(hash: Hash, arm: ArmRecord): void {
  addText(hash, arm.id);
  for (const history of [arm.months, arm.years]) {
    const columns: Readonly<Record<string, Float64Array>> = history;
    for (const indicator of Object.keys(columns).sort()) {
      addText(hash, indicator);
      addNumbers(hash, columns[indicator] as Float64Array);
    }
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
