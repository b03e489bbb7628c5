import type { ArchiveIndex } from '../archive/index-archive.ts';
import type { ArticleRecord, BylineRole } from '../records/article-record.ts';
import { citingWords } from '../words/citing-words.ts';
import { formatDayRange } from '../words/format-day-range.ts';
import { words } from '../words/words.ts';
import type { CitedDate, Reference } from './reference.ts';

/** What a reference takes from the archive. */
export type ReferenceSource = Pick<ArchiveIndex, 'getCity' | 'getPaper' | 'getPage'>;

/** Gathers what a citation says; `urlOf` gives whole addresses of articles. */
export function makeReference(
  article: ArticleRecord,
  archive: ReferenceSource,
  urlOf: (articleId: string) => string,
): Reference {
  const { number, paper } = archive.getPage(article.pageId);
  return {
    id: article.id,
    title: article.title.replaceAll('\u3000', ' '),
    authors: authorsOf(article),
    paper: archive.getPaper(article.paper).name,
    city: archive.getCity(article.city).name,
    section: article.section?.name ?? null,
    page: number === null ? null : citedPage(number),
    date: citedDate(article.date),
    url: urlOf(article.id),
    language: words.language,
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

/** 03版 is 3, A2版 is A2, 第一版 is 一. */
function citedPage(printed: string): string {
  const [, letters = '', digits] = /([A-Z]*)0*(\d+)/u.exec(printed) ?? [];
  return digits === undefined ? printed.replaceAll(/[第版]/gu, '') : `${letters}${digits}`;
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
