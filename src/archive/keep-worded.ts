import type { DescribedArticle } from '../parser/describe-article.ts';
import type { Block } from '../parser/types.ts';
import { type Source, textOfBlock } from './make-texts.ts';

/**
 * An article without the paragraphs and captions that hold no text of their own, such as a signature alone, so that
 * paragraphs, captions and anchors are numbered alike everywhere.
 */
export function keepWorded(source: Source, described: DescribedArticle): DescribedArticle {
  const isWorded = (block: Block) => textOfBlock(source, block) !== undefined;
  const { body, captions } = described;
  return {
    ...described,
    body: body.filter(isWorded),
    captions: captions
      .filter(({ block }) => isWorded(block))
      .map((caption) => ({
        ...caption,
        after: body.slice(0, caption.after + 1).filter(isWorded).length - 1,
      })),
  };
}
