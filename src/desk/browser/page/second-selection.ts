import { deskWords } from '../../../words/desk-words.ts';
import { decideJoin, decideMove, decideRole, type Selection } from '../../operations/decide.ts';
import type { Decider } from './decider.ts';

/** What needs a second selection: what is said meanwhile, and what keys do with it. */
interface Waiting {
  readonly prompt: string;
  readonly keys: Readonly<Record<string, (second: Selection) => void>>;
}

/** Decisions about two places, of which the second is chosen after the first. */
export interface SecondSelection {
  readonly joinTo: (first: Selection, what: 'block' | 'article') => void;
  readonly moveFrom: (moved: Selection, what: 'block' | 'article') => void;
  readonly chooseHeadline: () => void;
  /** What is asked for; nothing when nothing is. */
  readonly prompt: () => string | undefined;
  /** What a key does with the selection; nothing when it does nothing. */
  readonly find: (key: string) => ((second: Selection) => void) | undefined;
  readonly cancel: () => void;
}

/** `onChange` is called when something else is asked for. */
export function secondSelection(text: string, { confirm }: Decider, onChange: () => void): SecondSelection {
  let waiting: Waiting | undefined;
  const wait = (next: Waiting | undefined) => {
    waiting = next;
    onChange();
  };
  const { pick, operations, stock } = deskWords;
  return {
    joinTo: (first, what) => {
      const join = (next: Selection) => {
        confirm(operations.join, stock.join, () => [decideJoin(text, first, next, what)]);
      };
      wait({ prompt: what === 'block' ? pick.join : pick.joinArticle, keys: { Enter: join } });
    },
    moveFrom: (moved, what) => {
      const to = (side: 'before' | 'after') => (target: Selection) => {
        confirm(operations.move, stock.move, () => [decideMove(text, moved, target, side, what)]);
      };
      wait({ prompt: pick.move, keys: { b: to('before'), a: to('after') } });
    },
    chooseHeadline: () => {
      const set = (chosen: Selection) => {
        confirm(deskWords.answers.headline, stock.setRole, () => decideRole(text, chosen, 'headline'));
      };
      wait({ prompt: pick.headline, keys: { Enter: set } });
    },
    prompt: () => waiting?.prompt,
    find: (key) => waiting?.keys[key],
    cancel: () => {
      wait(undefined);
    },
  };
}
