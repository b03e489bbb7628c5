import { fold } from '../format/fold.ts';
import { punctuationToken } from '../format/tokens.ts';
import { divideTerms, FIELD_PREFIXES, groupByOr, isOr, type Term } from './terms.ts';
import { distinct, type ParsedQuery, type Phrase, type QueryNode, type QueryProblem } from './query-node.ts';

/**
 * Reads a query. Every term must occur; `-` in front excludes; `OR` joins its two neighbours, and binds closer than a space;
 * `题:` and other prefixes search one kind of field. A single term is taken literally, so that a run copied from a page is one
 * phrase. Quotation marks inside a run are ignored; a query of nothing but punctuation searches for that punctuation.
 */
export function parseQuery(input: string): ParsedQuery {
  const terms = divideTerms(input);
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return parseLone(only);
  const problem = findProblem(terms, input);
  if (problem !== undefined) return { type: 'problem', problem };
  const root = joinAll(groupByOr(terms));
  if (root !== null) return { type: 'query', root };
  const marks = punctuationToken(input);
  return { type: 'query', root: marks === '' ? null : phrase(marks, '') };
}

/** Nothing is excluded from nothing, and nothing stands on both sides of an `OR`: those signs are text here. */
function parseLone(term: Term): ParsedQuery {
  if (isFieldEmpty(term)) return { type: 'problem', problem: problemAt('emptyField', term) };
  const text = term.isExcluded ? term.source : term.text;
  const field = term.isExcluded ? '' : term.field;
  const key = fold(text) === '' ? punctuationToken(text) : fold(text);
  return { type: 'query', root: key === '' ? null : phrase(key, field) };
}

function findProblem(terms: readonly Term[], input: string): QueryProblem | undefined {
  for (const [at, term] of terms.entries()) {
    const [before, after] = [terms[at - 1], terms[at + 1]];
    if (isFieldEmpty(term)) return problemAt('emptyField', term);
    if (after !== undefined && opensQuote(term, input)) return problemAt('openQuote', term);
    if (!isOr(term)) continue;
    if (before === undefined || after === undefined || isOr(after)) return problemAt('looseOr', term);
    const excluded = [before, after].find(({ isExcluded }) => isExcluded);
    if (excluded !== undefined) return problemAt('excludedOr', excluded);
  }
  const [first] = terms;
  const isOnlyExcluded = first !== undefined && terms.every(({ isExcluded }) => isExcluded);
  return isOnlyExcluded ? problemAt('onlyExcluded', first) : undefined;
}

function problemAt(reason: QueryProblem['reason'], { start, source }: Term): QueryProblem {
  return { reason, start, end: start + source.length };
}

function isFieldEmpty({ field, text }: Term): boolean {
  return field !== '' && fold(text) === '' && punctuationToken(text) === '';
}

/** A straight mark that opens a term and is closed nowhere behind it leaves open where the phrase ends. */
function opensQuote({ isQuoted, text, start }: Term, input: string): boolean {
  return !isQuoted && text.startsWith('"') && !input.slice(input.indexOf('"', start) + 1).includes('"');
}

function joinAll(groups: readonly (readonly Term[])[]): QueryNode | null {
  const wanted = groups.filter(([first]) => first?.isExcluded === false).map((group) => phrasesOf(group));
  const not = distinct(
    groups.filter(([first]) => first?.isExcluded === true).flatMap((group) => phrasesOf(group)),
  );
  const of = distinct(wanted.filter(({ length }) => length > 0).map(joinAny));
  const [only] = of;
  if (only === undefined) return null;
  return of.length === 1 && not.length === 0 ? only : { type: 'all', of, not };
}

function joinAny(phrases: readonly Phrase[]): QueryNode {
  const of = distinct(phrases);
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { type: 'any', of };
}

/** Marks between words ask for nothing. */
function phrasesOf(terms: readonly Term[]): Phrase[] {
  return terms.map(({ text, field }) => phrase(fold(text), field)).filter(({ key }) => key !== '');
}

function phrase(key: string, field: string): Phrase {
  return {
    type: 'phrase',
    key,
    fields: FIELD_PREFIXES.get(field.toLowerCase()) ?? [],
    isTolerant: false,
  };
}
