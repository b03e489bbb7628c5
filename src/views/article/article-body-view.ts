import { captionAnchor, paragraphAnchor } from '../../archive/article-texts.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import type { ArticleRecord, ParagraphRecord } from '../../records/article-record.ts';
import type { LineIndex } from '../../text/lines.ts';
import { bylineView, type BylineView } from '../people/byline-view.ts';
import { type ParagraphRun, paragraphRuns, type RunContext } from './paragraph-runs.ts';

/** A unit of the body as it is laid out, in reading order. */
export type BodyItem =
  | {
      readonly kind: 'paragraph';
      readonly id: string;
      readonly dateline: string;
      readonly runs: readonly ParagraphRun[];
    }
  | ({ readonly kind: 'crosshead' } & RunText)
  | ({ readonly kind: 'editorsNote' } & RunText)
  | ({ readonly kind: 'closing' } & RunText)
  | { readonly kind: 'keyPoints'; readonly title: RunText | null; readonly points: readonly RunText[] }
  | ({ readonly kind: 'figure' } & FigureView);

/** A text in runs with its anchor. */
interface RunText {
  readonly id: string;
  readonly runs: readonly ParagraphRun[];
}

/** Paragraphs with the captions between them where they stood, and key points together under their title. */
export function articleBodyView(
  article: ArticleRecord,
  archive: ArchiveIndex,
  lines: LineIndex,
): readonly BodyItem[] {
  const context = { pageId: article.pageId, lines, captions: article.captions };
  const figures = figuresView(article, archive);
  const first = article.paragraphs.findIndex((paragraph) => paragraph.role === 'body');
  const items = article.paragraphs.flatMap((paragraph, index) => [
    bodyItem(paragraph, index, index === first ? (article.dateline?.text ?? '') : '', context),
    ...figuresAfter(index, figures),
  ]);
  return [...loneDateline(article, first), ...figuresAfter(-1, figures), ...items].reduce(joinKeyPoints, []);
}

/** A dateline opens the first paragraph; in an article without one it stands alone. */
function loneDateline({ dateline }: ArticleRecord, firstParagraph: number): BodyItem[] {
  if (dateline === null || firstParagraph >= 0) return [];
  return [{ kind: 'paragraph', id: 'dateline', dateline: dateline.text, runs: [] }];
}

function figuresAfter(paragraph: number, figures: readonly FigureView[]): BodyItem[] {
  return figures.filter(({ after }) => after === paragraph).map((figure) => ({ kind: 'figure', ...figure }));
}

function bodyItem(
  paragraph: ParagraphRecord,
  index: number,
  dateline: string,
  context: RunContext,
): BodyItem {
  const id = paragraphAnchor(index);
  const runs = paragraphRuns(paragraph, context);
  if (paragraph.role === 'body') return { kind: 'paragraph', id, dateline, runs };
  if (paragraph.role === 'keyPointsTitle') return { kind: 'keyPoints', title: { id, runs }, points: [] };
  if (paragraph.role === 'keyPoints') return { kind: 'keyPoints', title: null, points: [{ id, runs }] };
  return { kind: paragraph.role, id, runs };
}

/** A key point without a title of its own belongs to the list before it. */
function joinKeyPoints(items: readonly BodyItem[], item: BodyItem): readonly BodyItem[] {
  const last = items.at(-1);
  if (item.kind !== 'keyPoints' || last?.kind !== 'keyPoints' || item.title !== null) return [...items, item];
  return [...items.slice(0, -1), { ...last, points: [...last.points, ...item.points] }];
}

/** A caption without its picture: pictures are not archived. */
export interface FigureView {
  /** Anchor in the article, `c1` … */
  readonly id: string;
  /** The caption's place on the page: index of the paragraph before it, -1 above the first. */
  readonly after: number;
  readonly text: string;
  /** Whose picture; empty when nobody is named. */
  readonly credits: readonly BylineView[];
}

/** The captions of an article, in order. */
export function figuresView(article: ArticleRecord, archive: ArchiveIndex): readonly FigureView[] {
  return article.captions.map(({ text, after, credits }, index) => ({
    id: captionAnchor(index),
    after,
    text,
    credits: bylineView(credits, article, archive),
  }));
}
