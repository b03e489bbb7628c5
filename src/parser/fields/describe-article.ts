import { groupAdjacent } from '../../text/group-adjacent.ts';
import { endsSentence } from '../../text/sentences.ts';
import { isBody } from '../../roles.ts';
import { endsWithSignOff } from '../lexicon/notices.ts';
import { type BylineName, nameReader, type NameReader } from './read-names.ts';
import type { Article, Block, Piece } from '../types.ts';

/** An article by fields; blocks and pieces are those of the parse. */
export type DescribedArticle = Readonly<ReturnType<typeof describeArticle>>;

/** Sorts the blocks of an article, and the names and jumps in them, into fields. `namesOf` reads the names of a signature. */
export function describeArticle(text: string, article: Article, namesOf = nameReader(text)) {
  const { blocks } = article;
  const ofRole = (role: Block['role']) => blocks.filter((block) => block.role === role);
  const pieces = blocks.flatMap((block) => block.pieces);
  const captions = ofRole('caption').map((block) => describeCaption(block, blocks, namesOf));
  const signed = blocks.flatMap(signaturesOf).flatMap(namesOf);
  const credits = article.kind === 'photoNews' ? captions.flatMap((caption) => caption.credits) : [];
  return {
    kind: article.kind,
    section: ofRole('section')[0] ?? null,
    kicker: ofRole('kicker'),
    headline: ofRole('headline')[0] ?? null,
    deck: ofRole('deck'),
    bylines: withoutRepeats([...signed, ...credits]),
    dateline: pieces.find(({ role }) => role === 'dateline') ?? null,
    /** Body, crossheads, key points and editor's notes in reading order. */
    body: blocks.filter(({ role }) => isBody(role)),
    captions,
    jumps: pieces.flatMap((piece) => describeJump(text, piece)),
    truncated: isTruncated(text, blocks),
  };
}

/** Runs of byline pieces, each a signature: a role in one says nothing of the names in another. */
export function signaturesOf({ pieces }: Block): Piece[][] {
  const runs = groupAdjacent(pieces, (piece, [first]) => piece.role === 'byline' && first.role === 'byline');
  return runs.filter(([first]) => first.role === 'byline');
}

function describeCaption(block: Block, blocks: readonly Block[], namesOf: NameReader) {
  const start = block.pieces[0]?.start ?? 0;
  const body = blocks.filter(({ role }) => isBody(role));
  /** Index in `body` of the block after which the caption stands on the page; -1 above the first. */
  const after = body.findLastIndex(({ pieces }) => (pieces[0]?.start ?? 0) < start);
  const credits = namesOf(block.pieces.filter(({ role }) => role === 'credit'));
  return { block, credits, after };
}

const JUMP = /(?<verb>[上下紧])(?:[接转])*(?<page>第?[^()（）[\]【】]{0,12}版?)/u;

function describeJump(text: string, piece: Piece) {
  if (piece.role !== 'jumpLine') return [];
  const raw = text.slice(piece.start, piece.end);
  /** As printed, e.g. 第一版. */
  const page = JUMP.exec(raw)?.groups?.['page'] ?? raw;
  return [{ piece, direction: raw.includes('接') ? ('from' as const) : ('to' as const), page }];
}

/** Whether the last paragraph breaks off in mid-sentence. */
function isTruncated(text: string, blocks: readonly Block[]): boolean {
  const last = blocks.findLast(({ role }) => role === 'body')?.pieces.findLast(({ role }) => role === 'body');
  if (last === undefined) return false;
  const printed = text.slice(last.start, last.end);
  return !endsSentence(printed) && !endsWithSignOff(printed);
}

function withoutRepeats(names: readonly BylineName[]): BylineName[] {
  return names.filter(
    ({ role, name }, index) =>
      names.findIndex((other) => other.role === role && other.name === name) === index,
  );
}
