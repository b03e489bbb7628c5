import { addresses } from '../../../routes.ts';
import { isPrintedTitle } from '../../../search/format/article-files.ts';
import type { SearchManifest } from '../../../search/format/manifest.ts';
import type { SearchField } from '../../../search/format/search-field.ts';
import type { Phrase } from '../../../search/query/query-node.ts';
import type { ListedHit } from '../../../search/query/search-answer.ts';
import type { SearchEngine } from '../../../search/query/search-engine.ts';
import { type SnippetPart, splitAtMarks } from '../../../search/results/cut-snippets.ts';
import { markRuns } from '../../../search/results/mark-runs.ts';
import { makeElement } from '../../elements.ts';

/** What all results of a list have in common. */
export interface ResultContext {
  readonly manifest: SearchManifest;
  /** What is marked. */
  readonly phrases: readonly Phrase[];
  /** Both travel to the opened page, which marks the same. */
  readonly query: string;
  readonly isTolerant: boolean;
  readonly loadHeads: SearchEngine['loadHeads'];
}

/** One line of the result list; its snippets come later. */
export function resultItem({ entry, head }: ListedHit, context: ResultContext): HTMLLIElement {
  const { manifest, phrases } = context;
  const title = isPrintedTitle(head.title)
    ? markedText({ kind: 'headline', text: head.title }, phrases)
    : [head.title];
  const href = addresses.articleWithHits(head.id, context);
  const facts = [
    manifest.papers[entry.paper],
    manifest.cities[entry.city],
    head.date,
    manifest.kinds[entry.kind],
  ];
  return makeElement(
    'li',
    { class: 'result', 'data-article-id': head.id },
    ...(head.kicker === ''
      ? []
      : [
          makeElement(
            'p',
            { class: 'kicker' },
            ...markedText({ kind: 'kicker', text: head.kicker }, phrases),
          ),
        ]),
    makeElement('h3', {}, makeElement('a', { class: 'title', href }, ...title)),
    makeElement(
      'p',
      { class: 'facts' },
      ...facts.filter((fact) => fact !== undefined).map((fact) => makeElement('span', {}, fact)),
      ...(context.isTolerant ? [makeElement('span', { class: 'form' })] : []),
      makeElement('span', { class: 'count' }),
    ),
    makeElement('div', { class: 'snippets' }),
  );
}

/** A field with every occurrence of the phrases marked. */
export function markedText(field: SearchField, phrases: readonly Phrase[]): Node[] {
  const { text } = field;
  return markedParts(splitAtMarks(text, markRuns(field, phrases), { start: 0, end: text.length }));
}

/** The parts as nodes; a border of paragraphs becomes a sign that is seen but is no text. */
export function markedParts(parts: readonly SnippetPart[]): Node[] {
  return parts.map(({ text, isHit }) =>
    isHit ? makeElement('mark', {}, ...withBorders(text)) : makeElement('span', {}, ...withBorders(text)),
  );
}

function withBorders(text: string): (Node | string)[] {
  return text
    .split('\n')
    .flatMap((line, at) => (at === 0 ? [line] : [makeElement('span', { class: 'border' }), line]));
}
