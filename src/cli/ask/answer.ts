import type { Asked, Asking } from '../../app/asking.ts';
import { commandLine } from '../../app/command-line.ts';
import { ownVersion } from '../../app/package.ts';
import { Interrupted } from '../../experiment/evaluate.ts';
import { askMessagesIn } from '../../language/messages/ask.ts';
import { messagesIn } from '../../language/messages/messages.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Paint } from '../../reports/text/paint.ts';
import type { Given } from '../given.ts';
import { untilInterrupted } from '../interrupt.ts';
import { paintFor } from '../paint.ts';
import { progressFor } from '../progress.ts';
import { exit, type Streams } from '../streams.ts';
import { writeResult } from '../write-result.ts';

/** How an answer is written for a reader. */
export interface AnswerPage {
  readonly language: Given['language'];
  /** In columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
  /** Of the program. */
  readonly version: string;
  /** Line by line, without pictures. */
  readonly plain: boolean;
}

/** Asks with progress on stderr, writes the answer on stdout and where it was kept on stderr. */
export async function answer<Summary>(
  given: Given,
  streams: Streams,
  ask: (asking: Asking) => Promise<Asked<Summary>>,
  text: (asked: Asked<Summary>, page: AnswerPage) => string,
): Promise<number> {
  const { stdout, stderr, env } = streams;
  const { language, plain, seed, workers, check, out, resume } = given;
  const say = askMessagesIn(language);
  const { whole } = numbersIn(language);
  const tell = (text: string) => {
    if (!given.quiet) stderr.write(`${text}\n`);
  };
  const progress = progressFor(given, stderr);
  try {
    const asked = await untilInterrupted((signal) =>
      ask({
        seed,
        workers,
        check,
        signal,
        keeping: { out, resume, command: given.words, language },
        onResumed: (jobs) => {
          if (jobs > 0) tell(say.resumed(whole(jobs)));
        },
        onProgress: progress.update,
      }).finally(progress.end),
    );
    const { summary, folder } = asked;
    if (given.format === 'json') stdout.write(`${JSON.stringify(summary, undefined, 2)}\n`);
    else {
      const width = stdout.columns ?? 80;
      const paint = paintFor(stdout, env);
      writeResult(text(asked, { language, width, paint, version: ownVersion(), plain }), streams);
    }
    if (folder !== undefined) tell(say.kept(folder));
    return exit.done;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const { waiting } = error;
    const words = given.words.filter((word) => word !== '--resume');
    const again = messagesIn(language).run.again;
    tell(waiting === 0 ? say.interrupted : say.interruptedWith(whole(waiting)));
    if (waiting > 0) tell(`${again} ${commandLine([...words, '--resume'])}`);
    return exit.interrupted;
  }
}
