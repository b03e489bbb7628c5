import { createHash } from 'node:crypto';
import { Document, isScalar, visit } from 'yaml';
import { pageFile, registryFiles } from '../content/read/content-files.ts';
import { parsePage } from '../parser/parse-page.ts';
import type { ParsedPage } from '../parser/types.ts';
import type { Message } from '../report.ts';
import { type Decoded, DecodeError, tryDecode } from '../text/decode.ts';
import { guessIntake } from './guess-intake.ts';
import type { IntakeContext, IntakeGuess } from './types.ts';
import { hanOf } from '../text/han.ts';
import { intakeWords } from '../words/intake-words.ts';

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
  const decoded = tryDecode(bytes);
  if (decoded instanceof DecodeError) return { reason: decoded.message, mend: decoded.mend };
  const problem = findTextProblem(decoded.text);
  if (problem) return problem;
  const id = pageIdOf(fileName, bytes);
  const file = pageFile(id);
  const messages: Message[] = [];
  const report = (message: Message) => messages.push(message);
  const page = parsePage(decoded.text, report, file);
  const guess = guessIntake(page, fileName, context, report, file);
  const sum = createHash('sha256').update(bytes).digest('hex');
  const yaml = formatIntake(guess, sum, context.today);
  return { id, bytes, encoding: decoded.encoding, page, guess, yaml, messages };
}

/** Why something is not taken in: in Chinese, what was found and how to fix it. */
export interface Refusal {
  readonly reason: string;
  readonly mend: string;
}

/** Why a file is not taken in. */
export interface IntakeProblem extends Refusal {
  readonly file: string;
}

/** What is wrong with a text that could be decoded, but is no page; nothing when it may be one. */
export function findTextProblem(text: string): Refusal | undefined {
  if (HTML_START.test(text.slice(0, HEAD_LENGTH))) {
    return { reason: '文件是网页（HTML），应为版面的纯文本。', mend: '把正文另存为纯文本后再加入。' };
  }
  const printed = text.match(/[^\s]/gu)?.length ?? 0;
  const han = hanOf(text).length;
  if (han < printed * LEAST_HAN) {
    return { reason: '文件里几乎没有汉字，不像中文报纸的版面。', mend: '检查是否选错文件，或编码有误。' };
  }
  return undefined;
}

/** A web page says so in its first lines. */
const HEAD_LENGTH = 2000;
const HTML_START = /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<\?xml\s/iu;
/** Even tables of prices have more Chinese characters than this share. */
const LEAST_HAN = 0.2;

/** A hash has letters among its figures: figures alone are a day or the number of a scan. */
const HASH_IN_NAME = /^[^_]+_(?=[0-9]*[a-f])(?<hash>[0-9a-f]{8})[0-9a-f]*(?:\.[^.]*)?$/iu;
/** Hex digits of a page id. */
const ID_LENGTH = 8;

/** The id of a page: from a file name such as `000_39c41d5ed1859521.txt`, else the beginning of its SHA-256. */
export function pageIdOf(fileName: string, bytes: Uint8Array): string {
  const named = HASH_IN_NAME.exec(fileName)?.groups?.['hash']?.toLowerCase();
  return named ?? createHash('sha256').update(bytes).digest('hex').slice(0, ID_LENGTH);
}

const { toCheck, writtenByAdd } = intakeWords;

/** The record of intake as YAML for people: in the order of the README, with a comment at everything to check. */
function formatIntake({ record, city, paper }: IntakeGuess, sha256: string, today: string): string {
  const { slogans, source, ...rest } = record;
  const document = new Document({ source, sha256, ...rest, ...(slogans.length > 0 && { slogans }) });
  document.commentBefore = ` ${today} ${writtenByAdd}。标“${toCheck}”的各项是推定，核实后删去标记即可。`;
  const comment = (key: string, text: string) => {
    visit(document, {
      Pair: (_, pair, path) => {
        if (path.length > 2 || !isScalar(pair.key) || pair.key.value !== key) return undefined;
        pair.key.commentBefore = ` ${text}`;
        return visit.SKIP;
      },
    });
  };
  const check = (basis: string) => (basis === 'inferred' ? `推定，${toCheck}。` : '版面印有。');
  const register = (isRegistered: boolean, file: string) =>
    isRegistered ? '' : `尚未登记，请先在 ${file} 登记。`;
  comment('paper', check(paper.basis) + register(paper.isRegistered, registryFiles.papers));
  comment('city', check(city.basis) + register(city.isRegistered, registryFiles.cities));
  comment('date', check(record.date.basis));
  for (const key of ['district', 'label', 'number', 'slogans']) comment(key, `${toCheck}。`);
  return document.toString({ lineWidth: 0 });
}
