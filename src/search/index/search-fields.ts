import type { Byline } from '../../records/article-record.ts';
import { IDEOGRAPHIC_SPACE } from '../../text/ideographic-space.ts';
import type { SearchField } from '../format/search-field.ts';

/** What of an article is searched, whatever else is known of it. */
export interface SearchedArticle {
  readonly headline: Text | null;
  readonly kicker: readonly Text[];
  readonly deck: readonly Text[];
  readonly bylines: readonly Signature[];
  readonly dateline: Text | null;
  readonly paragraphs: readonly (Text & { readonly role: string })[];
  readonly captions: readonly (Text & { readonly credits: readonly Signature[] })[];
}

interface Text {
  readonly text: string;
}
type Signature = Pick<Byline, 'role' | 'name'>;

/** The fields of an article, headline first; empty ones are left out. */
export function searchFields(article: SearchedArticle): SearchField[] {
  return [
    field('headline', article.headline === null ? [] : [article.headline.text]),
    field('kicker', texts(article.kicker)),
    field('deck', texts(article.deck)),
    field('byline', [signaturesByRole(article.bylines)]),
    field('body', bodyTexts(article)),
    ...article.captions.map(({ text, credits }) => field('caption', [text, ...credits.map(signature)])),
    ...secondNames(article).map((name) => field('signature', [name])),
  ].filter(({ text }) => text !== '');
}

function field(kind: SearchField['kind'], parts: readonly string[]): SearchField {
  return { kind, text: parts.filter((part) => part !== '').join('\n') };
}

function texts(records: readonly Text[]): string[] {
  return records.map(({ text }) => text);
}

/** Names over, under and in the article, and those of its pictures, each once in a role. */
function signaturesOf({ bylines, captions }: SearchedArticle): Signature[] {
  const names = [...bylines, ...captions.flatMap(({ credits }) => credits)];
  return names.filter(
    (one) => one === names.find(({ role, name }) => role === one.role && name === one.name),
  );
}

/** Roles and names as the page shows them: each role once, with all its names. */
function signaturesByRole(bylines: readonly Signature[]): string {
  const roles = [...Map.groupBy(bylines, ({ role }) => role)];
  return roles
    .map(([role, signed]) => [role, ...signed.map(({ name }) => name)].join(IDEOGRAPHIC_SPACE))
    .join(IDEOGRAPHIC_SPACE);
}

/** Every name that does not follow its role directly in the byline, with its role. */
function secondNames(article: SearchedArticle): string[] {
  const first = (byline: Signature): boolean =>
    article.bylines.find(({ role }) => role === byline.role)?.name === byline.name;
  return signaturesOf(article)
    .filter((byline) => !first(byline))
    .map(signature);
}

function signature({ role, name }: Signature): string {
  return `${role}${IDEOGRAPHIC_SPACE}${name}`;
}

/** Paragraphs in reading order; the dateline opens the first one that is neither heading nor key point. */
function bodyTexts(article: SearchedArticle): string[] {
  const dateline = article.dateline === null ? '' : article.dateline.text;
  const opening = article.paragraphs.findIndex(({ role }) => role === 'body');
  const paragraphs = article.paragraphs.map(({ text }, at) =>
    at === opening && dateline !== '' ? `${dateline}${IDEOGRAPHIC_SPACE}${text}` : text,
  );
  return opening < 0 && dateline !== '' ? [dateline, ...paragraphs] : paragraphs;
}
