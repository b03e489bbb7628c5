import { fold } from '../format/fold.ts';
import { divideAtMarks, divideTerms, formatTerms, groupByOr, nearness, type Term } from '../query/terms.ts';

/** A query close to one without hits that has some. */
export interface OtherForm {
  /**
   * `divided`: at wide spaces and marks. `kept`: nothing excluded. `anywhere`: in any field. `apart`: at any distance. `fewer`: one of several terms left out. `term`: one of them alone.
   * `lookalike`: with characters that OCR confuses. `split`: in two terms. `shorter`: characters dropped from an end.
   */
  readonly kind:
    'divided' | 'kept' | 'anywhere' | 'apart' | 'fewer' | 'term' | 'lookalike' | 'split' | 'shorter';
  readonly query: string;
  /** Whether it finds them only with confused characters taken for one another. */
  readonly isTolerant: boolean;
  readonly articles: number;
}

/** Counts the articles that a query finds. */
export type CountArticles = (query: string, isTolerant: boolean) => Promise<number>;

/** Single characters are too vague to be offered in place of a word. */
const SHORTEST = 2;
/** Of two terms, to leave one out is to try the other alone. */
const PAIR = 2;
/** How many of the alternatives of an `OR` are changed: each costs some searches. */
const MOST_LOOKED_INTO = 3;

/** Finds queries close to one without hits that have some. Fields and excluded terms are kept unless they are what changes. */
export async function findOtherForms(query: string, count: CountArticles): Promise<OtherForm[]> {
  const terms = divideTerms(query);
  const groups = groupByOr(terms).map((group) => group.filter(({ text }) => fold(text) !== ''));
  const wanted = groups.filter(([first]) => first?.isExcluded === false);
  const excluded = groups.filter(([first]) => first?.isExcluded === true);
  const [first] = wanted;
  const divided = divideAtMarks(query);
  const asTerms = await formsWithHits('divided', divided === '' ? [] : [divided], count);
  if (first === undefined) return [...asTerms, ...(await searchExcludedTerm(excluded, count))];
  const loosened = await loosen(wanted, excluded, count);
  const isNear = terms.some((term) => nearness(term) !== undefined);
  const apart = await formsWithHits('apart', isNear ? [formatTerms([...wanted, ...excluded])] : [], count);
  const tolerant = await formsWithHits('lookalike', [query], count);
  const changed =
    wanted.length > 1
      ? await leaveOut(wanted, excluded, count)
      : await changeTerms(first.slice(0, MOST_LOOKED_INTO), excluded, count);
  const forms = [...asTerms, ...apart, ...loosened, ...tolerant, ...changed];
  return forms.filter(
    (form, at) =>
      at === forms.findIndex((other) => other.query === form.query && other.isTolerant === form.isTolerant),
  );
}

/** A single term behind a minus is searched with it: perhaps that was meant to exclude. */
function searchExcludedTerm(excluded: Groups, count: CountArticles): Promise<OtherForm[]> {
  const terms = excluded.map((group) => group.map((term) => ({ ...term, isExcluded: false })));
  return formsWithHits('kept', terms.length === 1 ? [formatTerms(terms)] : [], count);
}

type Groups = readonly (readonly Term[])[];

/** Without what narrows the terms down, the terms being as they are. */
async function loosen(wanted: Groups, excluded: Groups, count: CountArticles): Promise<OtherForm[]> {
  const anywhere = wanted.map((terms) => terms.map((term) => ({ ...term, field: '' })));
  const isInField = wanted.flat().some(({ field }) => field !== '');
  const hasExcluded = excluded.length > 0;
  return [
    ...(await formsWithHits('kept', hasExcluded ? [formatTerms(wanted)] : [], count)),
    ...(await formsWithHits('anywhere', isInField ? [formatTerms([...anywhere, ...excluded])] : [], count)),
  ];
}

async function leaveOut(wanted: Groups, excluded: Groups, count: CountArticles): Promise<OtherForm[]> {
  const without = wanted.map((_, at) => wanted.filter((__, other) => other !== at));
  const fewer = await formsWithHits(
    'fewer',
    wanted.length > PAIR ? without.map((some) => formatTerms([...some, ...excluded])) : [],
    count,
  );
  if (fewer.length > 0) return fewer;
  return formsWithHits(
    'term',
    wanted.map((terms) => formatTerms([terms, ...excluded])),
    count,
  );
}

async function changeTerms(
  terms: readonly Term[],
  excluded: Groups,
  count: CountArticles,
): Promise<OtherForm[]> {
  const forms: OtherForm[] = [];
  for (const term of terms) forms.push(...(await changeTerm(term, excluded, count)));
  return forms;
}

/** The forms of one term, each asked for as the term was. */
async function changeTerm(term: Term, excluded: Groups, count: CountArticles): Promise<OtherForm[]> {
  const key = fold(term.text);
  const ask = (...keys: readonly string[]): string =>
    formatTerms([...keys.map((text) => [{ ...term, text: trimMarks(text) }]), ...excluded]);
  const start = await longestLengthWithHits(key.length - 1, (length) => ask(key.slice(0, length)), count);
  const end = await longestLengthWithHits(key.length - 1, (length) => ask(key.slice(-length)), count);
  const parts = [key.slice(0, start), key.slice(start)];
  const isSplit = start > 0 && parts.every(({ length }) => length >= SHORTEST);
  const shorter = [key.slice(0, start), end === 0 ? '' : key.slice(-end)].filter((one) => one !== '');
  return [
    ...(await formsWithHits('split', isSplit ? [ask(...parts)] : [], count)),
    ...(await formsWithHits(
      'shorter',
      [...new Set(shorter)].map((form) => ask(form)),
      count,
    )),
  ];
}

/** What is left of a cut phrase does not keep the mark at which it was cut. */
function trimMarks(text: string): string {
  return text.replace(/^\p{P}+(?=.)|(?<=.)\p{P}+$/gu, '');
}

/** The greatest length whose part has hits, 0 when none has. What holds a part holds every shorter one, so halving finds it. */
async function longestLengthWithHits(
  most: number,
  queryOf: (length: number) => string,
  count: CountArticles,
): Promise<number> {
  let found = 0;
  let [low, high] = [SHORTEST, most];
  while (low <= high) {
    const middle = Math.ceil((low + high) / 2);
    if ((await count(queryOf(middle), false)) > 0) [found, low] = [middle, middle + 1];
    else high = middle - 1;
  }
  return found;
}

async function formsWithHits(
  kind: OtherForm['kind'],
  queries: readonly string[],
  count: CountArticles,
): Promise<OtherForm[]> {
  const forms: OtherForm[] = [];
  const isTolerant = kind === 'lookalike';
  for (const query of queries) {
    forms.push({ kind, query, isTolerant, articles: await count(query, isTolerant) });
  }
  return forms.filter(({ articles }) => articles > 0);
}
