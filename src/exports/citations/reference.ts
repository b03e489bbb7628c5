import type { ArchiveIndex } from '../../archive/index-archive.ts';
import type { ArticleRecord } from '../../records/article-record.ts';
import type { BylineRole } from '../../roles.ts';
import { IDEOGRAPHIC_SPACE } from '../../text/ideographic-space.ts';
import { citingWords } from '../../words/citing-words.ts';
import { formatDayRange } from '../../words/format-days.ts';
import type { CitedDate } from './cited-date.ts';

/** What a reference takes from the archive. */
type ReferenceSource = Pick<ArchiveIndex, 'settings' | 'getCity' | 'getPaper' | 'getPage'>;

/** Collects what a citation of an article says; `urlOf` gives whole addresses of articles. */
export function makeReference(
  article: ArticleRecord,
  archive: ReferenceSource,
  urlOf: (articleId: string) => string,
): Reference {
  const { number, paper } = archive.getPage(article.pageId);
  const { name, operator, rights, languages } = archive.settings;
  return {
    id: article.id,
    title: article.title.replaceAll(IDEOGRAPHIC_SPACE, ' '),
    authors: authorsOf(article),
    paper: archive.getPaper(article.paper).name,
    city: archive.getCity(article.city).name,
    section: article.section?.name ?? null,
    page: number === null ? null : citedPage(number),
    date: citedDate(article.date),
    url: urlOf(article.id),
    language: languages[0] ?? '',
    publisher: operator ?? name,
    rights,
    note: noteOf(article.date, paper.basis),
  };
}

function authorsOf({ bylines }: ArticleRecord): readonly string[] {
  const signed = bylines.filter(({ role }) => !EDITING_ROLES.includes(role));
  const writers = signed.filter(({ role }) => !PICTURE_ROLES.includes(role));
  return [...new Set((writers.length > 0 ? writers : signed).map(({ name }) => name))];
}

const EDITING_ROLES: readonly BylineRole[] = ['编辑'];
const PICTURE_ROLES: readonly BylineRole[] = ['摄影', '供图'];

/** 03版 is 3, a02版 is A2, B叠03版 is B3, 4-5版 is 4–5, 第一版 is 一. */
function citedPage(printed: string): string {
  const [, letters = '', first, last] =
    /([A-Za-z]*)叠?0*(\d+)(?:[-–—~～、至]0*(\d+))?/u.exec(printed.normalize('NFKC')) ?? [];
  if (first === undefined) return printed.replaceAll(/[第版]/gu, '');
  return `${letters.toUpperCase()}${first}${last === undefined ? '' : `–${last}`}`;
}

function citedDate({ earliest, latest, basis, edtf }: ArticleRecord['date']): CitedDate {
  const isKnown = basis === 'printed' && earliest === latest;
  if (isKnown) return { from: earliest, to: latest, isInferred: false, edtf };
  return { from: monthOf(earliest), to: monthOf(latest), isInferred: true, edtf };
}

const monthOf = (day: string) => day.slice(0, 'yyyy-mm'.length);

function noteOf(
  { earliest, latest, basis }: ArticleRecord['date'],
  paperBasis: 'printed' | 'inferred',
): string | null {
  const sentences = [
    ...(paperBasis === 'inferred' ? [citingWords.inferredPaper] : []),
    ...(basis === 'inferred' ? [citingWords.inferredDate(formatDayRange(earliest, latest))] : []),
  ];
  return sentences.length === 0 ? null : sentences.join('');
}

/** An article with its reference. */
export interface CitedArticle {
  readonly article: ArticleRecord;
  readonly reference: Reference;
}

/** What every form of citation is made of. */
export interface Reference {
  readonly id: string;
  /** The headline, its clauses parted by a space; opening words in 〔 〕 when none is printed. */
  readonly title: string;
  /** Who wrote it, or who took the picture when the caption is the whole story; each once, in printed order. */
  readonly authors: readonly string[];
  readonly paper: string;
  readonly city: string;
  readonly section: string | null;
  /** As much of the number as is printed, e.g. `3` or `A2`; `null` when none is. */
  readonly page: string | null;
  readonly date: CitedDate;
  /** Whole address of the article. */
  readonly url: string;
  readonly language: string;
  /** Who runs the archive, or the archive itself. */
  readonly publisher: string;
  readonly rights: string;
  /** What is concluded, not printed, in words; `null` when everything is printed. */
  readonly note: string | null;
}
