import { openScenario } from '../app/open-scenario.ts';
import type { Scenario, Text } from '../scenario/scenario.ts';
import type { Asked } from './asked.ts';

/** What is worked out: a scenario, with what was changed in it on the screen. */
export interface Subject {
  /** As it may be named on the command line. */
  readonly file: string;
  readonly name: Text;
  /** As `--set` has them: `path=value`. */
  readonly set: readonly string[];
  /** A log of what was decided in it. */
  readonly decisions?: string | undefined;
}

/** Reads it. What was changed on the screen comes after what was asked for when the program was started. Throws Faults. */
export function openSubject(subject: Subject, asked: Asked): Scenario {
  const { file, decisions: _, ...choices } = questionOf(subject, asked);
  return openScenario(file, choices);
}

/** The same for who reads it elsewhere. */
export function questionOf(
  { file, set, decisions }: Subject,
  asked: Asked,
): Asked & Pick<Subject, 'file' | 'decisions'> {
  const { seed, replications, precision, workers, arms, check, out, language } = asked;
  const rest = { seed, replications, precision, workers, arms, check, out, language };
  return { ...rest, file, decisions, set: [...asked.set, ...set] };
}
