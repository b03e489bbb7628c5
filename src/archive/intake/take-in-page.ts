import { parsePage } from '../../parser/parse-page.ts';
import type { ParsedPage } from '../../parser/types.ts';
import type { Message } from '../../report.ts';
import { decode, type Decoded, DecodeError } from '../../text/decode.ts';
import { pageFile } from '../page-file.ts';
import { findTextProblem } from './find-text-problem.ts';
import { formatIntake } from './format-intake.ts';
import { guessIntake } from './guess-intake.ts';
import { pageIdOf } from './page-id-of.ts';
import type { Refusal } from './refusal.ts';
import type { IntakeContext, IntakeGuess } from './types.ts';

/** A page as it will be held: its bytes are those of the file. */
export interface TakenPage {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly encoding: Decoded['encoding'];
  readonly page: ParsedPage;
  readonly guess: IntakeGuess;
  /** The text of `content/pages/<id>.yaml`. */
  readonly yaml: string;
  /** Doubts of the parse and of the date, against the page's file under `content/`. */
  readonly messages: readonly Message[];
}

/** Reads one file as a page, or says why it is none. */
export function takeInPage(fileName: string, bytes: Uint8Array, context: IntakeContext): TakenPage | Refusal {
  const decoded = decodeOrExplain(bytes);
  if ('reason' in decoded) return decoded;
  const problem = findTextProblem(decoded.text);
  if (problem) return problem;
  const id = pageIdOf(fileName, bytes);
  const file = pageFile(id);
  const messages: Message[] = [];
  const report = (message: Message) => messages.push(message);
  const page = parsePage(decoded.text, report, file);
  const guess = guessIntake(page, fileName, context, report, file);
  const yaml = formatIntake(guess, context.today);
  return { id, bytes, encoding: decoded.encoding, page, guess, yaml, messages };
}

function decodeOrExplain(bytes: Uint8Array): Decoded | Refusal {
  try {
    return decode(bytes);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { reason: error.message, mend: error.mend };
  }
}
