import type { CorrectedPage } from '../corrections/apply.ts';
import { describeArticle } from '../parser/describe-article.ts';
import type { ArticleRecord } from '../records/article-record.ts';
import type { CorrectionRecord } from '../records/correction-record.ts';
import type { IntakeRecord, PageRecord } from '../records/page-record.ts';
import type { Decoded } from '../text/decode.ts';
import { keepWorded } from './keep-worded.ts';
import { makeArticle } from './make-article.ts';
import { pageSpans } from './page-spans.ts';
import { settleSurplus } from './settle-surplus.ts';
import { withDecisions } from './with-decisions.ts';

/** A page as people left it: parsed, corrected, with its record of intake. */
export interface FinishedPage {
  readonly id: string;
  readonly encoding: Decoded['encoding'];
  readonly intake: IntakeRecord;
  readonly corrected: CorrectedPage;
  /** All that were written, whether they changed something or not. */
  readonly corrections: readonly CorrectionRecord[];
}

/** Makes the records of one page and its articles. */
export function makePage(
  { id, encoding, intake, corrected, corrections }: FinishedPage,
  sectionSlug: (name: string) => string,
): { readonly page: PageRecord; readonly articles: readonly ArticleRecord[] } {
  const { replacements } = corrected;
  const { text } = corrected.page;
  const page = {
    ...corrected.page,
    articles: corrected.page.articles.map((article) => settleSurplus(text, article)),
  };
  const applied = new Set(corrected.applied.map((correction) => correction.id));
  const source = { text, replacements };
  const context = { source, pageId: id, intake, sectionSlug };
  const described = page.articles.map((article) => keepWorded(source, describeArticle(text, article)));
  const articles = page.articles.flatMap((article, index) => {
    const fields = described[index];
    if (!fields) return [];
    const record = makeArticle(context, article, fields, index + 1);
    return [withDecisions(record, article, corrected, sectionSlug)];
  });
  const ids = articles.map((article) => article.id);
  return {
    articles,
    page: {
      id,
      source: intake.source,
      encoding,
      city: intake.city.value,
      paper: intake.paper,
      district: intake.district ?? null,
      label: intake.label ?? null,
      slogans: intake.slogans,
      number: intake.number ?? null,
      date: intake.date,
      text,
      spans: pageSpans(page, described, ids),
      articles: ids,
      corrections: corrections.filter((correction) => applied.has(correction.id)),
    },
  };
}
