import { fieldsOf, type InlineField } from './inline-field.ts';

/** Inside brackets: where a text comes from, where it goes on, or where there is more about it. */
export const JUMP =
  '(?:(?:紧?[上下][接转]|紧[接转]|转)第?[^（）()【】[\\]]{0,12}|(?:相关(?:报道|内容|新闻)|详情|详细报道|报道|全文|图文|详)[见刊](?:今日)?(?:本报)?第?[\\dA-Z一二三四五六七八九十]{1,4}版)';

const BRACKETED = new RegExp(`[（(【[]${JUMP}[）)】\\]]`, 'gu');

/** (上接第一版), (下转第三版). */
export function findJumpLines(text: string): InlineField[] {
  return fieldsOf('jumpLine', text, BRACKETED);
}
