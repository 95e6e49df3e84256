/** Points that begin from one world, with all their arms: what one job simulates together. */
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Arm, Scenario } from '../../scenario/scenario.ts';
import { type PackedScenario, packed, unpacked } from '../backends/plain.ts';
import { simulated } from './content.ts';

export interface Group {
  /** SHA-256 of what is simulated and of which points ask for it: equal groups give equal results. */
  readonly id: string;
  readonly members: readonly Member[];
  /** How many different arms. */
  readonly arms: number;
  /** The world and the arms, in memory that threads share: it is there once, however many jobs are done on it. */
  readonly content: SharedArrayBuffer;
}

/** A point in a group: its own arms, each as one of the group's. */
export interface Member {
  /** Its number in the design. */
  readonly point: number;
  readonly arms: readonly { readonly id: string; readonly index: number }[];
}

/** A world or an arm, small enough to keep ten thousand of. */
export type Bytes = Uint8Array;

export const worldBytes = (scenario: Scenario): Bytes => deflated(packed(simulated(scenario)));

/** `shared`: the arm lives in the world's own scenario, which need not be said again. */
export function armBytes({ regime, programmes, scenario }: Arm, shared: boolean): Bytes {
  const own = { regime, programmes, ...(shared ? {} : { scenario: simulated(scenario) }) };
  return deflated(packed(own as unknown as Scenario));
}

export function groupOf(
  world: Bytes,
  arms: readonly Bytes[],
  members: readonly Member[],
  /** Of the world and every arm. */
  hashes: readonly string[],
): Group {
  const asked = members.map(({ arms }) => arms.map(({ id, index }) => [id, index]));
  const id = sha256(JSON.stringify([hashes, asked]));
  const bytes = serialize({ world, arms });
  const content = new SharedArrayBuffer(bytes.length);
  new Uint8Array(content).set(bytes);
  return { id, members, arms: arms.length, content };
}

/** The scenario of a group: every different arm once, called by its place. */
export function scenarioOf(content: SharedArrayBuffer): Scenario {
  const bytes = Buffer.from(new Uint8Array(content));
  const { world, arms } = deserialize(bytes) as { world: Bytes; arms: readonly Bytes[] };
  const scenario = inflated(world);
  return {
    ...scenario,
    arms: arms.map((one, index) => {
      const own = inflated(one) as unknown as Pick<Arm, 'regime' | 'programmes'> & Partial<Arm>;
      return { scenario, ...own, id: String(index), name: scenario.name };
    }),
  };
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function deflated({ packed }: PackedScenario): Bytes {
  // A copy: what zlib gives is a small part of a large buffer, which would be kept with it.
  return new Uint8Array(deflateRawSync(serialize(packed), { level: 1 }));
}

function inflated(bytes: Bytes): Scenario {
  return unpacked({ packed: deserialize(inflateRawSync(bytes)) });
}
