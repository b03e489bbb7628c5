import type { ArticleRecord, Byline, CaptionRecord, ParagraphRecord } from '../../records/article-record.ts';
import type { TextRecord } from '../../records/reading-text-record.ts';
import type { Reference } from '../citations/reference.ts';
import { escapeXml, xmlElement } from '../xml.ts';
import { teiText } from './tei-text.ts';

/** The text of an article in TEI: heads, names, paragraphs with their captions, one division for each crosshead. */
export function teiBody(article: ArticleRecord, { language }: Pick<Reference, 'language'>): string {
  const [lead = [], ...sections] = cutAtCrossheads(blocksOf(article));
  const content = [
    ...headsOf(article),
    ...article.bylines.map(bylineOf),
    ...(article.dateline ? [xmlElement('dateline', {}, teiText(article.dateline))] : []),
    ...lead.map(({ xml }) => xml),
    ...sections.map((blocks) =>
      xmlElement('div', { type: 'section' }, blocks.map(({ xml }) => xml).join('')),
    ),
    ...article.jumps.map((jump) => xmlElement('note', { type: 'jumpLine' }, teiText(jump))),
    ...(article.truncated ? [xmlElement('gap', { reason: 'lost' })] : []),
  ];
  const div = xmlElement('div', { type: 'article', subtype: article.kind }, content.join(''));
  return xmlElement('text', { 'xml:lang': language }, xmlElement('body', {}, div));
}

interface Block {
  readonly xml: string;
  readonly isCrosshead: boolean;
}

function headsOf({ kicker, headline, deck }: ArticleRecord): string[] {
  const head = (type: string, texts: readonly TextRecord[]) =>
    texts.map((text) => xmlElement('head', { type }, teiText(text)));
  return [...head('kicker', kicker), ...head('main', headline ? [headline] : []), ...head('deck', deck)];
}

/** Paragraphs and captions in the order of the page; `n` is the anchor of each on the article's page. */
function blocksOf({ paragraphs, captions }: ArticleRecord): Block[] {
  const captionsAfter = (index: number) =>
    captions.flatMap((caption, ordinal) =>
      caption.after === index ? [{ xml: figureOf(caption, ordinal), isCrosshead: false }] : [],
    );
  return [
    ...captionsAfter(-1),
    ...paragraphs.flatMap((paragraph, index) => [
      { xml: blockOf(paragraph, index), isCrosshead: paragraph.role === 'crosshead' },
      ...captionsAfter(index),
    ]),
  ];
}

function blockOf(paragraph: ParagraphRecord, index: number): string {
  const content = teiText(paragraph);
  const n = `p${index + 1}`;
  switch (paragraph.role) {
    case 'crosshead':
      return xmlElement('head', { type: 'crosshead', n }, content);
    case 'editorsNote':
      return xmlElement('note', { type: 'editorsNote', n }, xmlElement('p', {}, content));
    case 'closing':
      return xmlElement('note', { type: 'closing', n }, xmlElement('p', {}, content));
    case 'body':
      return xmlElement('p', { n }, content);
    default:
      return xmlElement('ab', { type: paragraph.role, n }, content);
  }
}

function figureOf(caption: CaptionRecord, ordinal: number): string {
  const text = xmlElement('p', {}, teiText(caption));
  return xmlElement('figure', { n: `c${ordinal + 1}` }, `${text}${caption.credits.map(bylineOf).join('')}`);
}

function bylineOf({ role, name }: Byline): string {
  return xmlElement('byline', {}, `${role} ${xmlElement('name', { type: 'person' }, escapeXml(name))}`);
}

/** The blocks before the first crosshead, then each crosshead with what follows it. */
function cutAtCrossheads(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return blocks.reduce<readonly (readonly Block[])[]>(
    (parts, block) =>
      block.isCrosshead ? [...parts, [block]] : [...parts.slice(0, -1), [...(parts.at(-1) ?? []), block]],
    [[]],
  );
}
