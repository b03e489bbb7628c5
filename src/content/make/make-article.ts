import { hash } from 'node:crypto';
import type { DescribedArticle } from '../../parser/fields/describe-article.ts';
import type { Article, Block } from '../../parser/types.ts';
import type { ArticleRecord, CaptionRecord } from '../../records/article-record.ts';
import type { IntakeRecord } from '../../records/page-record.ts';
import { type BlockReader, type CorrectedText, makeParagraph, textOfPieces } from './make-texts.ts';
import { cutAtWords } from '../../text/cut-at-words.ts';
import { cutText } from '../../text/cut-text.ts';
import { hanOf } from '../../text/han.ts';

/** What an article record takes from around the article. */
interface ArticleContext {
  readonly source: CorrectedText;
  readonly readBlock: BlockReader;
  readonly pageId: string;
  readonly intake: IntakeRecord;
  readonly sectionSlug: (name: string) => string;
}

/** Makes the record of one article; `order` is its 1-based place on the page. */
export function makeArticle(
  { source, readBlock, pageId, intake, sectionSlug }: ArticleContext,
  id: string,
  article: Article,
  described: DescribedArticle,
  order: number,
): ArticleRecord {
  const headline = (described.headline && readBlock(described.headline)) ?? null;
  const section = described.section && readBlock(described.section);
  const paragraphs = described.body.flatMap((block) => makeParagraph(readBlock, block) ?? []);
  const captions = makeCaptions(readBlock, described, id);
  return {
    id,
    pageId,
    order,
    kind: described.kind,
    city: intake.city.value,
    paper: intake.paper.value,
    date: intake.date,
    section: section ? { slug: sectionSlug(section.text), name: section.text } : null,
    kicker: described.kicker.flatMap((block) => readBlock(block) ?? []),
    headline,
    title: titleOf(
      headline?.text,
      [...paragraphs, ...captions].map((item) => item.text),
    ),
    deck: described.deck.flatMap((block) => readBlock(block) ?? []),
    bylines: described.bylines.map(toByline),
    dateline: described.dateline && textOfPieces(source, [described.dateline]),
    paragraphs,
    captions,
    jumps: described.jumps.map(({ piece, direction, page }) => ({
      ...textOfPieces(source, [piece]),
      direction,
      page,
    })),
    truncated: described.truncated || endsInGap(paragraphs),
    confidence: article.confidence,
    corrections: [],
  };
}

/** A gap at the end of the last paragraph: the article goes on in lost text. */
function endsInGap(paragraphs: ArticleRecord['paragraphs']): boolean {
  const last = paragraphs.at(-1);
  return last !== undefined && last.gaps.some(({ at }) => at === last.text.length);
}

function makeCaptions(readBlock: BlockReader, { captions }: DescribedArticle, id: string): CaptionRecord[] {
  return captions.flatMap(({ block, credits, after }, index) => {
    const read = readBlock(block);
    if (!read) return [];
    const names = credits.map(toByline);
    return [{ ...read, id: `${id}-c${index + 1}`, credit: names[0] ?? null, credits: names, after }];
  });
}

function toByline({
  role,
  name,
  spans,
}: DescribedArticle['bylines'][number]): ArticleRecord['bylines'][number] {
  return { role, name, spans: spans.map(({ start, end }) => ({ start, end })) };
}

/** Raw text of the article's body, else of its captions, else of its headline, in the order of the page. */
function openingOf(text: string, article: Article): string {
  return (
    textOfRole(text, article, 'body') ||
    textOfRole(text, article, 'caption') ||
    textOfRole(text, article, 'headline')
  );
}

function textOfRole(text: string, { blocks }: Article, role: Block['role']): string {
  return blocks
    .filter((block) => block.role === role)
    .flatMap((block) => block.pieces)
    .filter((piece) => piece.role === role || piece.role === 'runInHead')
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}

/** Number of Han characters that are hashed: enough to be unlike most openings, few enough to survive corrections. */
const HASHED_LENGTH = 24;
const ID_LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LETTER_COUNT = 4;

/**
 * Permanent ids of the articles of a page. Notices begin with set phrases: of equal openings the first on the page has the id,
 * the others are distinguished by all their text, then by their headlines, then by what is no Han character. Articles that are equal
 * in all share an id.
 */
export function articleIds(pageId: string, text: string, articles: readonly Article[]): readonly string[] {
  const ids = new Map<Article, string>();
  const idOfText = new Map<string, string>();
  for (const article of articles.toSorted((a, b) => startOf(a) - startOf(b))) {
    const whole = openingOf(text, article);
    const all = whole + textOfRole(text, article, 'headline');
    const taken = new Set(ids.values());
    const id = idOfText.get(all) ?? freeId(pageId, { whole, all }, taken);
    ids.set(article, id);
    idOfText.set(all, id);
  }
  return articles.map((article) => ids.get(article) ?? articleId(pageId, openingOf(text, article)));
}

function freeId(
  pageId: string,
  { whole, all }: { readonly whole: string; readonly all: string },
  taken: ReadonlySet<string>,
): string {
  const opening = articleId(pageId, whole);
  if (!taken.has(opening)) return opening;
  const tried = [hashedId(pageId, hanOf(whole)), hashedId(pageId, hanOf(all))];
  const free = tried.find((one) => !taken.has(one));
  if (free !== undefined) return free;
  const printed = all.match(/[\p{L}\p{N}]/gu) ?? [];
  for (let number = 1; ; number += 1) {
    const id = hashedId(pageId, [...printed, String(number)]);
    if (!taken.has(id)) return id;
  }
}

function startOf({ blocks }: Article): number {
  return Math.min(...blocks.flatMap(({ pieces }) => pieces.map(({ start }) => start)));
}

/** Permanent id of the article on a page whose earliest body or caption text begins with `opening`. */
export function articleId(pageId: string, opening: string): string {
  return hashedId(pageId, hanOf(opening).slice(0, HASHED_LENGTH));
}

function hashedId(pageId: string, han: readonly string[]): string {
  const digest = hash('sha256', han.join(''), 'buffer');
  const letters = [...digest.subarray(0, ID_LETTER_COUNT)].map((byte) =>
    ID_LETTERS.charAt(byte % ID_LETTERS.length),
  );
  return `${pageId}-${letters.join('')}`;
}

/** An opening as long as a short headline. */
const LONGEST_OPENING = 20;
/** A clause that is shorter says too little to be a title. */
const SHORTEST_CLAUSE = 8;

/** What lists show for an article: its headline, else the opening clauses or words of its text in 〔 〕. */
export function titleOf(headline: string | undefined, texts: readonly string[]): string {
  if (headline !== undefined) return headline;
  const text = texts.find((candidate) => candidate !== '') ?? '无题';
  if (text.length <= LONGEST_OPENING) return `〔${text}〕`;
  const opening = cutText(text, LONGEST_OPENING);
  const clause = opening.search(/[，。！？；：、][^，。！？；：、]*$/u);
  return `〔${clause >= SHORTEST_CLAUSE ? opening.slice(0, clause) : wholeWords(text, opening)}……〕`;
}

/** What an opening has of whole words, if that is not too little. */
function wholeWords(text: string, opening: string): string {
  let whole = '';
  for (const part of cutAtWords(text)) {
    if (whole.length + part.length > opening.length) break;
    whole += part;
  }
  return whole.length >= SHORTEST_CLAUSE ? whole : opening;
}
