/** What was kept of late, for somebody on another thread: a handful at a time. */
import type { RecentFolder } from '../recent/read-recent.ts';
import { recentFolders } from '../recent/recent-folders.ts';

export interface HostedRecent {
  readonly question: {
    /** The folder that holds them. */
    readonly place: string;
    readonly most: number;
    /** Those that need not be read again while they are as they were. */
    readonly known: readonly RecentFolder[];
  };
  /** In the order in which they were read. */
  readonly told: readonly RecentFolder[];
  /** All there are; when stopped, those that were read. */
  readonly answer: readonly RecentFolder[];
}

const betweenTellings = 100;

export async function hostedRecent(
  { place, most, known }: HostedRecent['question'],
  tell: (told: HostedRecent['told']) => void,
  signal: AbortSignal,
): Promise<HostedRecent['answer']> {
  const all: RecentFolder[] = [];
  let untold: RecentFolder[] = [];
  let told = performance.now();
  for await (const folder of recentFolders(place, most, known)) {
    if (signal.aborted) break;
    all.push(folder);
    untold.push(folder);
    if (performance.now() - told < betweenTellings) continue;
    tell(untold);
    untold = [];
    told = performance.now();
  }
  return all;
}
