/**
 * Finished jobs, one after the other in one file: whatever ends the program, what was written before is still there.
 * A record is the length of its body (32 bits, little endian), the SHA-256 of its body, and the body: the job's id (32
 * bytes) and its result, serialised. Reading stops at the first record that is not whole.
 */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { FinishedJob } from '../../../experiment/points/finished-job.ts';

export interface JobLog {
  has(id: string): boolean;
  ids(): Iterable<string>;
  /** How many jobs are there. */
  size(): number;
  /** Whether the file held anything that is no whole record. */
  readonly damaged: boolean;
  /** Adds a job, once. Throws what the disk says; the file is then as it was. */
  put(id: string, finished: FinishedJob): void;
  /** As it was put; undefined when it never was, or is no longer what it was. */
  get(id: string): FinishedJob | undefined;
  close(): void;
}

const HEAD = 4 + 32;
const ID = 32;

/** Opens or begins one; what is no whole record at its end is cut off. `reading`: nothing is changed. */
export function openJobLog(path: string, { reading = false } = {}): JobLog {
  const file = openSync(path, reading ? 'r' : 'a+');
  const { size } = fstatSync(file);
  const places = new Map<string, { readonly at: number; readonly length: number }>();
  let end = 0;
  for (;;) {
    const body = bodyAt(file, end, size);
    if (body === undefined) break;
    places.set(idOf(body), { at: end, length: body.length });
    end += HEAD + body.length;
  }
  const damaged = end < size;
  if (damaged && !reading) ftruncateSync(file, end);

  return {
    has: (id) => places.has(id),
    ids: () => places.keys(),
    size: () => places.size,
    damaged,
    put(id, finished) {
      if (places.has(id)) return;
      const body = Buffer.concat([Buffer.from(id, 'hex'), serialize(finished)]);
      const head = Buffer.alloc(HEAD);
      head.writeUInt32LE(body.length);
      hashOf(body).copy(head, 4);
      const whole = Buffer.concat([head, body]);
      try {
        for (let done = 0; done < whole.length; ) done += writeSync(file, whole, done);
      } catch (error) {
        ftruncateSync(file, end);
        throw error;
      }
      places.set(id, { at: end, length: body.length });
      end += whole.length;
    },
    get(id) {
      const place = places.get(id);
      const body = place && bodyAt(file, place.at, end);
      return body && idOf(body) === id
        ? (deserialize(body.subarray(ID)) as FinishedJob)
        : undefined;
    },
    close: () => closeSync(file),
  };
}

const idOf = (body: Buffer): string => body.subarray(0, ID).toString('hex');

function bodyAt(file: number, at: number, size: number): Buffer | undefined {
  if (at + HEAD > size) return undefined;
  const head = read(file, at, HEAD);
  const length = head.readUInt32LE();
  if (at + HEAD + length > size) return undefined;
  const body = read(file, at + HEAD, length);
  return hashOf(body).equals(head.subarray(4)) ? body : undefined;
}

function read(file: number, at: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  readSync(file, buffer, 0, length, at);
  return buffer;
}

const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
