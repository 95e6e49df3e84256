/** A kept run, and what it holds beyond its summary, for somebody on another thread. */
import { type PackedScenario, packed } from '../../experiment/backends/plain.ts';
import { type Details, type DetailsAsked, readDetails } from '../../results/folder/details.ts';
import type { Summary } from '../../results/summary.ts';
import { openRun } from '../open-run.ts';

export interface HostedKept {
  readonly question: { readonly folder: string };
  readonly told: never;
  readonly answer: {
    readonly scenario: PackedScenario;
    readonly summary: Summary;
    /** Whether the wanted precision was reached. */
    readonly precise: boolean;
  };
}

export async function hostedKept({
  folder,
}: HostedKept['question']): Promise<HostedKept['answer']> {
  const { scenario, summary, manifest } = await openRun(folder);
  return { scenario: packed(scenario), summary, precise: manifest.precise };
}

export interface HostedDetails {
  readonly question: DetailsAsked;
  readonly told: never;
  readonly answer: Details;
}

export const hostedDetails = (question: DetailsAsked): Promise<Details> => readDetails(question);
