import { varyLookalikes } from './vary-lookalikes.ts';

/** A query like the one that found nothing, which finds something. */
export interface OtherForm {
  /** `shorter`: characters dropped from an end. `term`: one of several terms. `split`: in two terms. `lookalike`: a character that OCR confuses. */
  readonly kind: 'shorter' | 'term' | 'split' | 'lookalike';
  readonly query: string;
  readonly articles: number;
}

/** Tells how many articles a query finds. */
export type CountArticles = (query: string) => Promise<number>;

/** Single characters say too little to be offered in place of a word. */
const SHORTEST = 2;

/** Finds out which queries near one without hits have some. `phrases` are the search keys that had to occur together. */
export async function findOtherForms(phrases: readonly string[], count: CountArticles): Promise<OtherForm[]> {
  const [phrase] = phrases;
  if (phrase === undefined) return [];
  if (phrases.length > 1) return hitting('term', phrases.map(quoted), count);
  const start = await longest(phrase.length - 1, (length) => phrase.slice(0, length), count);
  const end = await longest(phrase.length - 1, (length) => phrase.slice(-length), count);
  const parts = [phrase.slice(0, start), phrase.slice(start)];
  const split =
    start === 0 || parts.some(({ length }) => length < SHORTEST) ? [] : [parts.map(quoted).join(' ')];
  const shorter = [phrase.slice(0, start), end === 0 ? '' : phrase.slice(-end)].filter((one) => one !== '');
  return [
    ...(await hitting('lookalike', varyLookalikes(phrase).map(quoted), count)),
    ...(await hitting('split', split, count)),
    ...(await hitting('shorter', [...new Set(shorter)].map(quoted), count)),
  ];
}

/** The greatest length whose part has hits, 0 when none has. What holds a part holds every shorter one, so halving finds it. */
async function longest(
  most: number,
  part: (length: number) => string,
  count: CountArticles,
): Promise<number> {
  let found = 0;
  let [low, high] = [SHORTEST, most];
  while (low <= high) {
    const middle = Math.ceil((low + high) / 2);
    if ((await count(quoted(part(middle)))) > 0) [found, low] = [middle, middle + 1];
    else high = middle - 1;
  }
  return found;
}

async function hitting(
  kind: OtherForm['kind'],
  queries: readonly string[],
  count: CountArticles,
): Promise<OtherForm[]> {
  const forms: OtherForm[] = [];
  for (const query of queries) forms.push({ kind, query, articles: await count(query) });
  return forms.filter(({ articles }) => articles > 0);
}

/** Quotation marks keep a key in one piece, whatever marks it holds. */
function quoted(key: string): string {
  return `"${key}"`;
}
