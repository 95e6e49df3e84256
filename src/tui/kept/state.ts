/** A run folder is being opened. */
import type { Text } from '../../scenario/scenario.ts';

export interface Kept {
  readonly name: 'kept';
  readonly folder: string;
  /** Of the scenario. */
  readonly title: Text;
}

export function keptOf(folder: string, title: Text): Kept {
  return { name: 'kept', folder, title };
}
