import { joinSpans, type Span } from '../../text/span.ts';
import type { SearchField } from '../format/search-field.ts';
import type { Phrase } from '../query/query-node.ts';
import { markRuns } from './mark-runs.ts';
import { sentenceEndsAt, widenToSentence } from './widen-to-sentence.ts';

/** What a result shows of an article's text. */
interface ArticleSnippets {
  /** How often the phrases occur in the whole article. */
  readonly count: number;
  /** Every passage with a hit, in reading order. */
  readonly snippets: readonly Snippet[];
}

const OPENING = { start: 0, end: 24 } as const;

/** Shown above the snippets already. */
const HEADING: readonly SearchField['kind'][] = ['headline', 'kicker'];

/** Cuts the passages with hits out of an article, or its opening when only its headline holds them. */
export function cutSnippets(fields: readonly SearchField[], phrases: readonly Phrase[]): ArticleSnippets {
  const marked = fields
    .filter(({ kind }) => kind !== 'signature')
    .map((field) => ({ field, marks: markRuns(field, phrases) }));
  const passages = marked.filter(({ field }) => !HEADING.includes(field.kind));
  const snippets = passages.flatMap(({ field, marks }) =>
    joinSpans(
      marks.map((mark) => widenToSentence(field.text, mark)),
      { touching: true },
    ).map((span) => snippetOf(field, marks, span)),
  );
  return {
    count: marked.reduce((sum, { marks }) => sum + marks.length, 0),
    snippets: snippets.length > 0 ? snippets : openingOf(passages.map(({ field }) => field)),
  };
}

function snippetOf({ kind, text }: SearchField, marks: readonly Span[], span: Span): Snippet {
  const trimmed = trim(text, span);
  return {
    kind,
    parts: splitAtMarks(text, marks, trimmed),
    isCutBefore: trimmed.start > 0 && !sentenceEndsAt(text, trimmed.start),
    isCutAfter: !isEnd(text, trimmed.end),
  };
}

/** Without the line breaks at its ends. */
function trim(text: string, { start, end }: Span): Span {
  const passage = text.slice(start, end);
  return {
    start: start + passage.length - passage.trimStart().length,
    end: end - passage.length + passage.trimEnd().length,
  };
}

/** A passage closes with its field, its paragraph or a sentence, or else it is cut. */
function isEnd(text: string, offset: number): boolean {
  return offset >= text.length || text.charAt(offset) === '\n' || sentenceEndsAt(text, offset);
}

function openingOf(fields: readonly SearchField[]): Snippet[] {
  const first = fields.find(({ kind }) => kind === 'body') ?? fields.find(({ kind }) => kind === 'caption');
  return first === undefined ? [] : [snippetOf(first, [], widenToSentence(first.text, OPENING))];
}

/** A stretch of a snippet; line breaks in it are borders of paragraphs. */
export interface SnippetPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** A stretch of one field with the hits in it. */
export interface Snippet {
  readonly kind: SearchField['kind'];
  readonly parts: readonly SnippetPart[];
  /** It opens, or closes, in the middle of a sentence. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Cuts `[start, end)` of a text at its marks; empty parts are left out. */
export function splitAtMarks(text: string, marks: readonly Span[], { start, end }: Span): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let at = start;
  for (const mark of marks.filter((one) => one.start >= start && one.end <= end)) {
    parts.push({ text: text.slice(at, mark.start), isHit: false });
    parts.push({ text: text.slice(mark.start, mark.end), isHit: true });
    at = mark.end;
  }
  return [...parts, { text: text.slice(at, end), isHit: false }].filter((part) => part.text !== '');
}
