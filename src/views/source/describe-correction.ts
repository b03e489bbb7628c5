import type { AnchoredRange, CorrectionRecord } from '../../records/correction-record.ts';
import { articleWords } from '../../words/article-words.ts';
import { correctionWords } from '../../words/correction-words.ts';
import { roleNames } from '../../words/page-words.ts';

const { what } = correctionWords;

/** Says in one sentence what a person decided. */
export function describeCorrection(correction: CorrectionRecord): string {
  switch (correction.op) {
    case 'move': {
      const { from, through, before, after } = correction;
      const moved = through === undefined ? from.text : `${from.text}……${through.text}`;
      return what.move(moved, (before ?? after)?.text ?? '', before ? 'before' : 'after');
    }
    case 'join':
      return what.join(correction.first.text, correction.next.text);
    case 'split':
      return correction.what === 'article'
        ? what.splitArticle(correction.begin.text)
        : what.splitBlock(correction.begin.text);
    case 'setRole':
      return what.setRole(quoteOf(correction.range), roleNames[correction.role]);
    case 'hide':
      return correction.as === 'duplicate'
        ? what.hideDuplicate(quoteOf(correction.range))
        : what.hideNoise(quoteOf(correction.range));
    case 'gap':
      return what.gap(correction.note);
    case 'complete':
      return what.complete(correction.text.text);
    case 'text':
      return what.text(correction.raw.text, correction.to);
    case 'field': {
      const { article, set } = correction;
      return set.kind === undefined
        ? what.field(article.text)
        : what.kind(article.text, articleWords.kinds[set.kind]);
    }
  }
}

function quoteOf({ text, to }: AnchoredRange): string {
  return to === undefined ? text : `${text}……${to.text}`;
}
