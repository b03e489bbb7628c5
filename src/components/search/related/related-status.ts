import type { ArchiveAnswer } from '../../../related/question/ask-archives.ts';
import type { QuestionTerms } from '../../../related/question/question-terms.ts';
import { relatedWords } from '../../../words/related-words.ts';
import { searchWords } from '../../../words/search-words.ts';
import { makeElement } from '../../elements.ts';
import { retryButton } from '../results/search-clock.ts';
import { staleNotice } from '../results/show-status.ts';

/** What the status of related articles is made of. */
interface RelatedOutcome {
  readonly answers: readonly ArchiveAnswer[];
  readonly question: QuestionTerms;
  /** How many have anything in common with it. */
  readonly found: number;
  /** How many are listed. */
  readonly articles: number;
  readonly notes: number;
  /** Whether the search is narrowed by filters. */
  readonly isFiltered: boolean;
  /** Whether an exact list stands above. */
  readonly isBelow: boolean;
  /** Whether the index is of another archive than the page. */
  readonly isStale: boolean;
}

/** Says what was searched and how, and what is missing. The total is marked as such only when nothing of this archive is lost. */
export function relatedStatus(outcome: RelatedOutcome): HTMLElement[] {
  const { answers, question, isBelow, isStale } = outcome;
  const isWhole = answers.every(({ archive, isIncomplete }) => archive.name !== '' || !isIncomplete);
  const unasked = answers.flatMap((answer) => answer.unasked);
  return [
    ...(isStale ? [staleNotice()] : []),
    ...answers.flatMap(problemOf).map((text) => makeElement('p', { class: 'problem' }, text, retryButton())),
    ...(isBelow ? [aside(relatedWords.below)] : []),
    aside(relatedWords.how(question.terms.length)),
    ...(question.isCut ? [aside(relatedWords.isCut)] : []),
    ...(isWhole || outcome.articles + outcome.notes > 0 ? [total(outcome, isWhole)] : []),
    ...(unasked.length > 0 ? [older(unasked)] : []),
  ];
}

function problemOf({ archive, problem, isIncomplete }: ArchiveAnswer): string[] {
  if (archive.name === '') return isIncomplete ? [searchWords.relatedIncomplete] : [];
  if (problem !== null) return [relatedWords[problem](archive.name)];
  return isIncomplete ? [relatedWords.partly(archive.name)] : [];
}

function total({ found, articles, notes, isFiltered }: RelatedOutcome, isWhole: boolean): HTMLElement {
  const none = isFiltered ? relatedWords.noneFiltered : relatedWords.none;
  const text = articles + notes === 0 ? none : relatedWords.listed(articles, notes, found);
  return makeElement('p', isWhole ? { 'data-related-total': String(articles) } : {}, text);
}

function older(unasked: ArchiveAnswer['unasked']): HTMLElement {
  const from = unasked.map((bundle) => bundle.from.slice(0, 4)).reduce((a, b) => (a < b ? a : b));
  const to = unasked.map((bundle) => bundle.to.slice(0, 4)).reduce((a, b) => (a > b ? a : b));
  const button = makeElement('button', { type: 'button', 'data-related-older': '' }, relatedWords.goOn);
  return makeElement('p', {}, relatedWords.unasked(searchWords.years(from, to)), button);
}

function aside(text: string): HTMLElement {
  return makeElement('p', { class: 'aside' }, text);
}
