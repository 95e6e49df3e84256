import type { Language } from '../language/messages/language.ts';

/** What somebody asked for on the command line. */
export interface Given {
  /** What was written after the program's name. */
  readonly words: readonly string[];
  readonly language: Language;
  /** Scenarios or folders, as named after the command. */
  readonly names: readonly string[];
  readonly seed: string | undefined;
  readonly replications: number | undefined;
  readonly precision: number | undefined;
  readonly workers: number | undefined;
  readonly arms: readonly string[] | undefined;
  readonly set: readonly string[];
  readonly format: 'table' | 'json' | 'csv';
  readonly check: boolean;
  readonly quiet: boolean;
  readonly plain: boolean;
  readonly out: string | undefined;
  readonly resume: boolean;
  readonly quick: boolean;
  readonly open: boolean;
  readonly vary: readonly string[];
  readonly keep: readonly string[];
  readonly arm: string | undefined;
  readonly smallest: boolean;
  readonly width: number | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly of: string | undefined;
  readonly full: boolean;
  readonly uncertain: boolean;
  readonly worlds: number | undefined;
  readonly method: 'morris' | 'sobol' | undefined;
  readonly groups: 'provenance' | 'none' | undefined;
  readonly design: 'grid' | 'lhs' | 'sobol';
  readonly samples: number | undefined;
  /** As it was written: `2/7`. */
  readonly shard: string | undefined;
  readonly show: readonly string[];
  readonly onFailure: 'stop' | 'goOn';
  /** A log of decisions. */
  readonly decisions: string | undefined;
}

/** The options as yargs hands them over; `checkWords` has seen that they are right. */
export type Parsed = Readonly<Record<string, unknown>>;

export function readGiven(words: readonly string[], parsed: Parsed, language: Language): Given {
  const text = (name: string) => (typeof parsed[name] === 'string' ? parsed[name] : undefined);
  const number = (name: string) => (typeof parsed[name] === 'number' ? parsed[name] : undefined);
  const list = (name: string) => [parsed[name] ?? []].flat().map(String);
  return {
    words,
    language,
    names: ['scenario', 'folder', 'other'].flatMap(list),
    seed: text('seed'),
    replications: number('replications'),
    precision: number('precision'),
    workers: number('workers'),
    arms: text('arms')
      ?.split(',')
      .map((arm) => arm.trim()),
    set: list('set'),
    format: (text('format') ?? 'table') as Given['format'],
    check: parsed['check'] === true,
    quiet: parsed['quiet'] === true,
    plain: parsed['plain'] === true,
    out: text('out'),
    resume: parsed['resume'] === true,
    quick: parsed['quick'] === true,
    open: parsed['open'] === true,
    vary: list('vary'),
    keep: list('keep'),
    arm: text('arm'),
    smallest: parsed['smallest'] === true,
    width: number('width'),
    from: text('from'),
    to: text('to'),
    of: text('of'),
    full: parsed['full'] === true,
    uncertain: parsed['uncertain'] === true,
    worlds: number('worlds'),
    method: text('method') as Given['method'],
    groups: text('groups') as Given['groups'],
    design: (text('design') ?? 'grid') as Given['design'],
    samples: number('samples'),
    shard: text('shard'),
    show: (text('show')?.split(',') ?? []).map((one) => one.trim()),
    onFailure: text('on-failure') === 'stop' ? 'stop' : 'goOn',
    decisions: text('decisions'),
  };
}
