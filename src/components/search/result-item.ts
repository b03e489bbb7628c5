import type { SearchEngine } from '../../search/query/search-engine.ts';
import type { ListedHit } from '../../search/query/search-answer.ts';
import type { Phrase } from '../../search/query/query-node.ts';
import { isPrintedTitle } from '../../search/format/article-files.ts';
import type { SearchManifest } from '../../search/format/manifest.ts';
import { articleAddress } from './article-address.ts';
import { make } from './make.ts';
import { markedText } from './marked-text.ts';

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
  const href = articleAddress(head.id, context);
  const facts = [
    manifest.papers[entry.paper],
    manifest.cities[entry.city],
    head.date,
    manifest.kinds[entry.kind],
  ];
  return make(
    'li',
    { class: 'result', 'data-article-id': head.id },
    ...(head.kicker === ''
      ? []
      : [make('p', { class: 'kicker' }, ...markedText({ kind: 'kicker', text: head.kicker }, phrases))]),
    make('h3', {}, make('a', { class: 'title', href }, ...title)),
    make(
      'p',
      { class: 'facts' },
      ...facts.filter((fact) => fact !== undefined).map((fact) => make('span', {}, fact)),
      ...(context.isTolerant ? [make('span', { class: 'form' })] : []),
      make('span', { class: 'count' }),
    ),
    make('div', { class: 'snippets' }),
  );
}
