import { foldFigures } from '../../text/figures.ts';
import type { ClueText } from './types.ts';

/** For tests: texts of one article, each character where it stands in its own text; the first opens the article. */
export function clueTexts(...texts: readonly string[]): ClueText[] {
  return texts.map((text, index) => ({
    text: foldFigures(text),
    offsets: Array.from({ length: text.length }, (_, at) => at),
    opening: index === 0,
    isReport: index === 0,
    article: 0,
  }));
}
