import type { ArticleRecord } from '../../records/article-record.ts';
import { DOUBTFUL } from '../../report.ts';
import { words } from '../../words/words.ts';

/** Says what of an article is doubtful. Where people have corrected an article, they have looked at all of it. */
export function doubtNotices({ confidence, corrections, headline }: ArticleRecord): readonly string[] {
  if (corrections.length > 0) return [];
  const { unsure, unsureBegin, unsureHeadline, unsureNoHeadline, unsureBylines } = words.article;
  const notices = [
    { is: confidence.whole, say: unsure },
    { is: confidence.begin, say: unsureBegin },
    { is: confidence.headline, say: headline === null ? unsureNoHeadline : unsureHeadline },
    { is: confidence.bylines, say: unsureBylines },
  ];
  return notices.filter(({ is }) => is < DOUBTFUL).map(({ is, say }) => say(`${Math.round(is * 100)}%`));
}
