import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { anchorsOf } from '../../corrections/edits/anchors.ts';
import type { PageRecord } from '../../records/page-record.ts';
import { addresses } from '../../routes.ts';
import type { LineIndex } from '../../text/lines.ts';
import { correctionWords } from '../../words/correction-words.ts';
import { describeCorrection } from './describe-correction.ts';
import { pageLinkView, type PageLinkView } from '../links/page-link-view.ts';

/** The log of all human decisions that changed something, page by page. */
interface CorrectionsView {
  readonly lead: string;
  readonly pages: readonly CorrectedPageView[];
}

/** A page with the decisions about it. */
export interface CorrectedPageView {
  readonly id: string;
  readonly link: PageLinkView;
  readonly count: string;
  readonly corrections: readonly CorrectionView[];
}

/** A decision, with the raw lines that it quotes and the articles that it changed. */
interface CorrectionView {
  /** Unique in the log. */
  readonly id: string;
  readonly what: string;
  readonly reason: string;
  /** When it was decided and by whom, as far as it is noted. */
  readonly decided: string;
  readonly lines: readonly { readonly text: string; readonly href: string }[];
  readonly articles: readonly { readonly text: string; readonly href: string }[];
}

export function correctionsView(archive: ArchiveIndex): CorrectionsView {
  const pages = archive.pages.filter(({ corrections }) => corrections.length > 0);
  const count = pages.reduce((sum, { corrections }) => sum + corrections.length, 0);
  return {
    lead: count === 0 ? correctionWords.none : correctionWords.lead(count),
    pages: pages.map((page) => pageOf(page, archive)),
  };
}

function pageOf(page: PageRecord, archive: ArchiveIndex): CorrectedPageView {
  const lines = archive.linesOf(page);
  const articles = archive.articlesOfPage(page);
  return {
    id: page.id,
    link: pageLinkView(page, archive),
    count: correctionWords.count(page.corrections.length),
    corrections: page.corrections.map((correction) => ({
      id: `${page.id}-${correction.id}`,
      what: describeCorrection(correction),
      reason: correction.reason,
      decided: correctionWords.decided(correction.date, correction.by),
      lines: linesOf(correction, page.id, lines),
      articles: articles
        .filter((article) => article.corrections.includes(correction.id))
        .map(({ id, title }) => ({ text: title, href: addresses.article(id) })),
    })),
  };
}

function linesOf(
  correction: PageRecord['corrections'][number],
  pageId: string,
  lines: LineIndex,
): CorrectionView['lines'] {
  const numbers = anchorsOf(correction).map(({ anchor }) => lines.numberAt(anchor.at));
  return [...new Set(numbers)].map((line) => ({
    text: correctionWords.line(line),
    href: addresses.rawLine(pageId, line),
  }));
}
