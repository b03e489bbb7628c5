import { fold } from '../format/fold.ts';
import { punctuationToken } from '../format/tokens.ts';
import { divideTerms, FIELD_PREFIXES, groupByOr, isOr, nearness, type Term } from './terms.ts';
import { distinct, type ParsedQuery, type Phrase, type QueryNode, type QueryProblem } from './query-node.ts';

/**
 * Reads a query. Every term must occur; `-` in front excludes; `OR` joins its two neighbours, and binds closer than a space;
 * `NEAR/10` wants its two neighbours at most
 * ten characters apart; `题:` and other prefixes search one kind of field. A single term is taken literally, so that a run copied from a page is one
 * phrase. Quotation marks inside a run are ignored; a query of nothing but punctuation searches for that punctuation.
 */
export function parseQuery(input: string): ParsedQuery {
  const terms = divideTerms(input);
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return parseLone(only);
  const problem = findProblem(terms, input);
  if (problem !== undefined) return { type: 'problem', problem };
  const root = joinAll(terms);
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

/** A reader who asks for more has pasted a text; each term costs files, and each two are compared. */
const MOST_TERMS = 100;

function findProblem(terms: readonly Term[], input: string): QueryProblem | undefined {
  const surplus = terms[MOST_TERMS];
  if (surplus !== undefined) return problemAt('tooManyTerms', surplus);
  for (const [at, term] of terms.entries()) {
    const [before, after] = [terms[at - 1], terms[at + 1]];
    if (isFieldEmpty(term)) return problemAt('emptyField', term);
    if (after !== undefined && opensQuote(term, input)) return problemAt('openQuote', term);
    if (nearness(term) !== undefined && !joinsNear(terms, at)) return problemAt('looseNear', term);
    if (!isOr(term)) continue;
    if (before === undefined || after === undefined || isOr(after)) return problemAt('looseOr', term);
    const excluded = [before, after].find(({ isExcluded }) => isExcluded);
    if (excluded !== undefined) return problemAt('excludedOr', excluded);
  }
  const [first] = terms;
  const isOnlyExcluded = first !== undefined && terms.every(({ isExcluded }) => isExcluded);
  return isOnlyExcluded ? problemAt('onlyExcluded', first) : undefined;
}

/** Whether a sign of nearness stands between two words of one field, with nothing else joined to them. */
function joinsNear(terms: readonly Term[], at: number): boolean {
  const sides = [terms[at - 1], terms[at + 1]];
  const isBound = [terms[at - 2], terms[at + 2]].some(
    (term) => term !== undefined && (isOr(term) || nearness(term) !== undefined),
  );
  return (
    !isBound &&
    fieldOf(sides) !== undefined &&
    sides.every(
      (side) => side !== undefined && !side.isExcluded && [...fold(side.text)].length >= SHORTEST_NEAR,
    )
  );
}

/** The index has no places of single characters. */
const SHORTEST_NEAR = 2;

/** The field of terms that stand near each other, as typed at any of them; `undefined` when it is not one. */
function fieldOf(terms: readonly (Term | undefined)[]): string | undefined {
  const fields = new Set(terms.flatMap((term) => term?.field ?? []).filter((field) => field !== ''));
  return fields.size > 1 ? undefined : ([...fields][0] ?? '');
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

function joinAll(terms: readonly Term[]): QueryNode | null {
  const near = new Set(
    terms.flatMap((term, at) => (nearness(term) === undefined ? [] : [at - 1, at, at + 1])),
  );
  const groups = groupByOr(terms.filter((_, at) => !near.has(at)));
  const wanted = groups.filter(([first]) => first?.isExcluded === false).map((group) => phrasesOf(group));
  const not = distinct(
    groups.filter(([first]) => first?.isExcluded === true).flatMap((group) => phrasesOf(group)),
  );
  const of = distinct([...nearPhrases(terms), ...wanted.filter(({ length }) => length > 0).map(joinAny)]);
  const [only] = of;
  if (only === undefined) return null;
  return of.length === 1 && not.length === 0 ? only : { type: 'all', of, not };
}

/** Of two terms near each other, each as a phrase that wants the other near. */
function nearPhrases(terms: readonly Term[]): Phrase[] {
  return terms.flatMap((term, at) => {
    const within = nearness(term);
    const sides = [terms[at - 1], terms[at + 1]];
    const [one = '', other = ''] = sides.map((side) => fold(side?.text ?? ''));
    if (within === undefined) return [];
    const field = fieldOf(sides) ?? '';
    return [
      { ...phrase(one, field), near: { key: other, within } },
      { ...phrase(other, field), near: { key: one, within } },
    ];
  });
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
    near: null,
  };
}
