/** Small real folders of every answer that has a page of its own, made by the program itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerData } from '../../../src/reports/answer-data.ts';
import type { Manifest } from '../../../src/results/folder/manifest.ts';
import { scenarioFromWritten } from '../../../src/scenario/from-written.ts';
import { say, small } from '../../cli/ask.ts';

const few = ['--replications', '2', '--workers', '1', '--quiet'];
const between = ['--from', 'trajectory', '--to', 'population'];

const questions = {
  sweep: ['sweep', 'les', '--vary', 'budget.shrinkPerYear=0,0.1,0.3,0.5', ...few],
  map: [
    ...['sweep', 'les', '--vary', 'budget.shrinkPerYear=0,0.25,0.5'],
    ...['--vary', 'area.children=60,120', ...few],
  ],
  three: [
    ...['sweep', 'les', '--vary', 'budget.shrinkPerYear=0,0.5'],
    ...['--vary', 'budget.carry=0,1', '--vary', 'area.children=60,120', ...few],
  ],
  threshold: [
    ...['threshold', 'les', '--vary', 'budget.shrinkPerYear=0:0.5', '--width', '0.2', ...few],
    ...['--set', 'arms.population.budget.carry=0'],
    ...['--keep', 'arm.y2.budget.available >= 0.8 * arm.y1.budget.available'],
  ],
  explain: ['explain', 'les', ...between, ...few],
  morris: ['sensitivity', 'les', '--method', 'morris', '--samples', '4', ...between, ...few],
  uncertain: ['run', 'les', '--uncertain', '--worlds', '8', ...few],
} as const;

export type Question = keyof typeof questions;

/** The folder of its answer, in Dutch. Throws what the program says when it has none. */
export async function answered(question: Question, parent: string): Promise<string> {
  const out = join(parent, question);
  const { status, stderr } = await say([...questions[question], ...small, '--out', out]);
  if (status !== 0) throw new Error(stderr);
  return out;
}

export const reportIn = (folder: string): string =>
  readFileSync(join(folder, 'report.html'), 'utf8');

/** What the page of an answer is made from. */
export function dataIn<Summary>(folder: string): AnswerData<Summary> {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const manifest: Manifest = read('manifest.json');
  const { id, written, arms } = manifest.scenario;
  const scenario = scenarioFromWritten(id, written, arms, folder);
  return { scenario, summary: read('summary.json'), manifest, language: manifest.language };
}
