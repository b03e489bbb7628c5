import type { Span } from '../span.ts';

/**
 * Markup of a reading model, which the printed page does not have. The shapes are those of CommonMark, narrowed so that
 * printed signs stay text: masked numbers and names (138****5678, 李**), addresses (a__b@c.cn), topics (#春耕#), a minus.
 */
export interface LayoutMark extends Span {
  readonly kind:
    | 'rule'
    | 'heading'
    | 'quote'
    | 'bullet'
    | 'cell'
    | 'bold'
    | 'code'
    | 'invisible'
    | 'escape'
    | 'tag'
    | 'entity';
  /** What is read in its place; a space is read as spaces are. */
  readonly to: string;
}
