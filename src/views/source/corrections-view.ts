import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { anchorsOf } from '../../corrections/edits/anchors.ts';
import type { PageRecord } from '../../records/page-record.ts';
import { addresses } from '../../routes.ts';
import type { LineIndex } from '../../text/lines.ts';
import { correctionWords } from '../../words/correction-words.ts';
import { describeCorrection } from './describe-correction.ts';
import type { Crumb } from '../links/crumbs.ts';
import { pageLinkView, type PageLinkView } from '../links/page-link-view.ts';

/** The log of all human decisions: the pages with some, and how many there are of each. */
interface CorrectionsView {
  readonly lead: string;
  readonly pages: readonly PageLinkView[];
}

/** A page with the decisions about it. */
export interface CorrectedPageView {
  readonly link: PageLinkView;
  readonly title: string;
  readonly lead: string;
  readonly crumbs: readonly Crumb[];
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

/** Pages come newest first, as in the archive; `listed` are those of a part of the log. */
export function correctionsView(archive: ArchiveIndex, listed = correctedPages(archive)): CorrectionsView {
  const all = correctedPages(archive).reduce((sum, { corrections }) => sum + corrections.length, 0);
  return {
    lead: all === 0 ? correctionWords.none : correctionWords.lead(all),
    pages: listed.map((page) => ({
      ...pageLinkView(page, archive),
      href: addresses.correctionsOf(page.id),
      count: correctionWords.count(page.corrections.length),
    })),
  };
}

/** Pages about which something was decided. */
export function correctedPages({ pages }: Pick<ArchiveIndex, 'pages'>): readonly PageRecord[] {
  return pages.filter(({ corrections }) => corrections.length > 0);
}

/** All decisions about a page. */
export function correctedPageView(page: PageRecord, archive: ArchiveIndex): CorrectedPageView {
  const lines = archive.linesOf(page);
  const articles = archive.articlesOfPage(page);
  const link = pageLinkView(page, archive);
  const title = `${link.paper} · ${link.label}`;
  return {
    link,
    title: `${correctionWords.title}：${title}`,
    lead: `${link.date} · ${correctionWords.count(page.corrections.length)}`,
    crumbs: [{ text: correctionWords.title, href: addresses.corrections }, { text: title }],
    corrections: page.corrections.map((correction) => ({
      id: `${page.id}-${correction.id}`,
      what: describeCorrection(correction),
      reason: correction.reason,
      decided: correctionWords.decided(correction.date, correction.by),
      lines: linesOf(correction, page.id, lines),
      articles: articles
        .filter((article) => article.corrections.includes(correction.id))
        .map(({ id, title: name }) => ({ text: name, href: addresses.article(id) })),
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
