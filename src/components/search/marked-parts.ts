import type { SnippetPart } from '../../search/results/cut-snippets.ts';
import { make } from './make.ts';

/** The parts as nodes; a border of paragraphs becomes a sign that is seen but is no text. */
export function markedParts(parts: readonly SnippetPart[]): Node[] {
  return parts.map(({ text, isHit }) =>
    isHit ? make('mark', {}, ...withBorders(text)) : make('span', {}, ...withBorders(text)),
  );
}

function withBorders(text: string): (Node | string)[] {
  return text
    .split('\n')
    .flatMap((line, at) => (at === 0 ? [line] : [make('span', { class: 'border' }), line]));
}
