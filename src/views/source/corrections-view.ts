import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { anchorsOf } from '../../corrections/edits/anchors.ts';
import type { AnchoredRange, CorrectionRecord } from '../../records/correction-record.ts';
import type { PageRecord } from '../../records/page-record.ts';
import { addresses } from '../../routes.ts';
import type { LineIndex } from '../../text/lines.ts';
import { correctionWords } from '../../words/correction-words.ts';
import { words } from '../../words/words.ts';
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

const { what } = correctionWords;

/** Says in one sentence what a person decided. */
function describeCorrection(correction: CorrectionRecord): string {
  switch (correction.op) {
    case 'move': {
      const { from, through, before, after } = correction;
      const moved = through === undefined ? from.text : `${from.text}……${through.text}`;
      return what.move(moved, (before ?? after)?.text ?? '', before ? 'before' : 'after');
    }
    case 'join':
      return what.join(correction.first.text, correction.next.text);
    case 'split':
      return correction.what === 'article'
        ? what.splitArticle(correction.begin.text)
        : what.splitBlock(correction.begin.text);
    case 'setRole':
      return what.setRole(quoteOf(correction.range), words.roles[correction.role]);
    case 'hide':
      return correction.as === 'duplicate'
        ? what.hideDuplicate(quoteOf(correction.range))
        : what.hideNoise(quoteOf(correction.range));
    case 'gap':
      return what.gap(correction.note);
    case 'complete':
      return what.complete(correction.text.text);
    case 'text':
      return what.text(correction.raw.text, correction.to);
    case 'field': {
      const { article, set } = correction;
      return set.kind === undefined
        ? what.field(article.text)
        : what.kind(article.text, words.article.kinds[set.kind]);
    }
  }
}

function quoteOf({ text, to }: AnchoredRange): string {
  return to === undefined ? text : `${text}……${to.text}`;
}
