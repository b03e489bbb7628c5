import type { Message } from '../../../report.ts';
import { holds } from '../../../text/span.ts';
import { deskWords } from '../../../words/desk-words.ts';
import {
  decideComplete,
  decideGap,
  decideJoin,
  decideSplit,
  type Selection,
  startOf,
  trimSelection,
} from '../../operations/decide.ts';
import type { Answer } from '../../page/answers.ts';
import type { DeskPage } from '../../page/desk-page.ts';
import { seamAfter } from '../../page/seam-after.ts';
import type { Decider } from './decider.ts';
import { NOTE } from './operations.ts';
import type { SecondSelection } from './second-selection.ts';

/** What answers need of the page. */
interface Answering extends Decider {
  readonly page: DeskPage;
  readonly second: SecondSelection;
  /** Selects a place and says what to do there. */
  readonly look: (place: Selection, text: string) => void;
}

/** Does what an editor answers to a doubt. */
export function answerDoubt(
  message: Message,
  answer: Answer,
  { page, second, confirm, operate, look }: Answering,
): void {
  const { text } = page;
  const place: Selection = trimSelection(text, message.place.span ?? { start: 0, end: 0 });
  const next = seamAfter(page, place);
  const after: Selection = next === undefined ? place : [{ start: next, end: next }];
  const { stock } = deskWords;
  const title = deskWords.answers[answer];
  const complete = () => {
    confirm(title, stock.complete, () => [decideComplete(text, place)]);
  };
  const acts: Readonly<Record<Answer, () => void>> = {
    goesOn: () => {
      second.joinTo(place, 'block');
    },
    lost: () => {
      operate('gap', place);
    },
    lostBetween: () => {
      confirm(title, stock.gap, () => [decideGap(text, place, 'after', NOTE)]);
    },
    whole: complete,
    noHeadline: complete,
    isCrosshead: complete,
    printedSo: complete,
    notText: () => {
      operate('role', place);
    },
    right: () => {
      confirm(title, stock.join, () => [decideJoin(text, place, after, 'block')]);
    },
    apart: () => {
      confirm(title, stock.split, () => [decideSplit(text, after, 'block')]);
    },
    headline: () => {
      second.chooseHeadline();
    },
    toPrevious: () => {
      const previous = endOfPrevious(page, startOf(place));
      if (previous !== undefined)
        confirm(title, stock.join, () => [decideJoin(text, previous, place, 'article')]);
    },
    ownArticle: () => {
      operate('splitArticle', place);
    },
    mend: () => {
      look(place, title);
    },
    record: () => {
      location.hash = `#record/${page.id}`;
    },
  };
  acts[answer]();
}

/** The last paragraph of the article before the one that holds a raw character. */
function endOfPrevious({ built }: DeskPage, at: number): Selection | undefined {
  const articles = built?.articles ?? [];
  const own = articles.findIndex(({ paragraphs }) =>
    paragraphs.some(({ spans }) => spans.some((span) => holds(span, at))),
  );
  const [first] = articles[own - 1]?.paragraphs.at(-1)?.spans ?? [];
  return first && [first];
}
