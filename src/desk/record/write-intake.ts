import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isNode, isScalar, type Pair, parseDocument } from 'yaml';
import type { RecordRequest } from '../../records/desk-requests.ts';
import { asksToCheck, UNCONFIRMED } from './marks.ts';

type Decided = RecordRequest['record'];

/** A stretch of a text, and what is to stand there. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const FIELDS = ['paper', 'city', 'district', 'label', 'number', 'date', 'slogans'] as const;

/**
 * The text of a record of intake with the values that an editor decided. Fields that are as they were stay byte for byte; those
 * that are `checked` lose the comment that asks for it, and the file the one that says that a command wrote it.
 */
export function writeIntake(yaml: string, record: Decided, checked: readonly string[]): string {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) throw new Error('著录文件不能读取，请先改正。');
  const pairOf = (field: string) => contents.items.find(({ key }) => isScalar(key) && key.value === field);
  const before = parseDocument(yaml).toJS();
  const edits = FIELDS.flatMap((field): Edit[] => {
    const value = field === 'slogans' && record.slogans.length === 0 ? undefined : record[field];
    const pair = pairOf(field);
    const marks = pair !== undefined && checked.includes(field) ? [markOf(yaml, pair)] : [];
    if (isDeepStrictEqual(before[field], value)) return marks;
    const text = value === undefined ? '' : formatField(field, value);
    if (pair !== undefined) return [...marks, { ...spanOf(yaml, pair), text }];
    const next = field === 'slogans' ? undefined : pairOf('date');
    const at =
      next === undefined
        ? yaml.length
        : spanOf(yaml, next).start - commentAbove(yaml, spanOf(yaml, next).start).length;
    return text === '' ? [] : [{ start: at, end: at, text }];
  });
  const head = UNCONFIRMED.exec(yaml)?.[0] ?? '';
  return [...edits, { start: 0, end: head.length, text: '' }]
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), ensureLineEnd(yaml))
    .replaceAll(UNREGISTERED, '');
}

/** What a comment says of a city or paper until it is registered, which it is when the record is saved. */
const UNREGISTERED = /(?<=^#.*)尚未登记，请先在 \S+ 登记。/gmu;

function ensureLineEnd(yaml: string): string {
  return yaml.endsWith('\n') ? yaml : `${yaml}\n`;
}

/** From the name of a field to the end of the line on which its value ends. */
function spanOf(yaml: string, { key, value }: Pair): { readonly start: number; readonly end: number } {
  const start = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  const last = isNode(value) ? (value.range?.[1] ?? start) : start;
  const end = start + yaml.slice(start, last).trimEnd().length;
  const lineEnd = yaml.indexOf('\n', end);
  return { start, end: lineEnd === -1 ? yaml.length : lineEnd + 1 };
}

/** The lines of comment directly above an offset that begins a line. */
function commentAbove(yaml: string, at: number): string {
  return /(?:(?<=^|\n)#.*\n)*$/u.exec(yaml.slice(0, at))?.[0] ?? '';
}

/** The lines above a field that ask to check it. */
function markOf(yaml: string, pair: Pair): Edit {
  const { start } = spanOf(yaml, pair);
  const comment = commentAbove(yaml, start);
  const kept = comment.split('\n').filter((line) => line !== '' && !asksToCheck(line));
  return { start: start - comment.length, end: start, text: kept.map((line) => `${line}\n`).join('') };
}

function formatField(field: string, value: unknown): string {
  return new Document({ [field]: value }).toString({ lineWidth: 0, singleQuote: true });
}
