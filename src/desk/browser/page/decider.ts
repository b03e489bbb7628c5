import { makeElement } from '../../../components/elements.ts';
import { deskWords } from '../../../words/desk-words.ts';
import { describeCorrection } from '../../../views/source/describe-correction.ts';
import type { Decision, Selection } from '../../operations/decide.ts';
import { signDecisions } from '../../operations/sign-decisions.ts';
import { ask } from './ask.ts';
import { type Operation, type OperationName, OPERATIONS } from './operations.ts';
import type { PageDesk } from './page-desk.ts';
import type { RawEditor } from './raw-editor.ts';
import type { Signer } from './signer.ts';

/** Asks an editor before something is decided. */
export interface Decider {
  /** Asks for a reason and decides; roles that change besides are told first. A text instead of decisions is what is wrong. */
  readonly confirm: (
    title: string,
    stock: readonly string[],
    decide: () => readonly Decision[] | string,
    more?: Partial<Pick<Operation, 'fields' | 'typed'>>,
  ) => void;
  /** Does what a tool is for; `proposal` is what the selection may have to be read as. */
  readonly operate: (name: OperationName, chosen: Selection, proposal?: string) => void;
}

/** `selected`: what is selected, beside which is asked. */
export function decider(
  desk: PageDesk,
  signer: Signer,
  editor: Pick<RawEditor, 'boxAt' | 'type'>,
  selected: () => Selection | undefined,
): Decider {
  const confirm: Decider['confirm'] = (title, stock, decide, { fields = [], typed } = {}) => {
    const about = selected();
    let confirmed = '';
    if (typed !== undefined && about !== undefined)
      typed.addEventListener('input', () => {
        editor.type({ span: about[0], to: typed.value });
      });
    ask({
      title,
      fields: fields.length > 0 ? fields : describe(decide()),
      stock,
      beside: about === undefined ? null : editor.boxAt(about[0].end),
      closed: () => {
        editor.type(undefined);
      },
      decide: async (reason) => {
        const decisions = decide();
        if (typeof decisions === 'string') return [decisions];
        const proposed = await desk.propose(decisions, { reason, by: signer.value, date: desk.today });
        if ('problems' in proposed) return proposed.problems;
        const effects = proposed.effects.join('；');
        if (effects !== confirmed) {
          confirmed = effects;
          return [deskWords.ask.sideEffects, ...proposed.effects];
        }
        proposed.accept();
        return [];
      },
    });
  };
  const operate: Decider['operate'] = (name, chosen, proposal) => {
    const { stock, decide, ...more } = OPERATIONS[name](desk.page, chosen, proposal);
    confirm(deskWords.operations[name], stock, decide, more);
  };
  return { confirm, operate };
}

/** What will be decided, in words. */
function describe(decisions: readonly Decision[] | string): readonly HTMLElement[] {
  if (typeof decisions === 'string') return [];
  const corrections = signDecisions(decisions, { reason: '', by: '', date: '' }, []);
  return corrections.map((one) => makeElement('p', {}, describeCorrection(one)));
}
