import { addresses } from '../../../routes.ts';
import { isPrintedTitle } from '../../../search/format/article-files.ts';
import type { SearchManifest } from '../../../search/format/manifest.ts';
import type { SearchField } from '../../../search/format/search-field.ts';
import type { Phrase } from '../../../search/query/query-node.ts';
import type { ListedHit } from '../../../search/query/search-answer.ts';
import type { SearchEngine } from '../../../search/query/search-engine.ts';
import { cutAtWords } from '../../../text/cut-at-words.ts';
import type { SnippetPart } from '../../../search/results/cut-snippets.ts';
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
  const title = markedTitle(
    { kind: 'headline', text: head.title },
    isPrintedTitle(head.title) ? phrases : [],
  );
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
            ...markedTitle({ kind: 'kicker', text: head.kicker }, phrases),
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

/** A line of a title with every occurrence of the phrases marked; it breaks between words, and through no occurrence. */
export function markedTitle(field: SearchField, phrases: readonly Phrase[]): Node[] {
  const { text } = field;
  const runs = markRuns(field, phrases);
  let end = 0;
  const breaks = cutAtWords(text)
    .map((word) => (end += word.length))
    .filter((at) => !runs.some((run) => run.start < at && at < run.end));
  const edges = new Set([0, ...runs.flatMap((run) => [run.start, run.end]), ...breaks]);
  const starts = [...edges].toSorted((a, b) => a - b);
  return starts.slice(0, -1).flatMap((start, at) => {
    const part = { text: text.slice(start, starts[at + 1]), isHit: runs.some((run) => run.start === start) };
    return [...(breaks.includes(start) ? [makeElement('wbr', {})] : []), ...markedParts([part])];
  });
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
