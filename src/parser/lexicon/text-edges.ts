import { endsSentence } from '../../text/sentences.ts';
import { isListLine } from './list-lines.ts';
import { hasHan } from '../../text/han.ts';
import { matching, pattern } from '../../text/pattern.ts';

const CONTINUES = /^[，,、。；;：:！？!?）)”’》】％%·的地得了着过们]/u;
const BEGINS = pattern`^(?:${[
  // When.
  '近日|自\\p{Script=Han}{1,12}?(?:以来|后|起)|日前|目前|当天|昨[天日]|今[天日年]|截至|近年|如今|后来|现在|当时',
  '据[悉了介]|记者|会上|会后|为[了更进]|随后|随着|此外|有一[次天位]|在[此这]|下一步',
  // What joins sentences.
  '不过|然而|据此|除此|其[次中]|首先|第[一二三四五六七八九十]|最后|总之|但是|另外|同时|与此同时',
  // Quotations, dates and numbers of parts.
  '“|‘|"|《|\\d{4}年|\\d{1,2}月|\\d{1,2}日|[一二三四五六七八九十]、|[●○▲]',
].join('|')})`;
const LEANS = /^[里内外间之式性化员家者等度率量型级及与到成出起来去下上中]/u;
const FOLLOWS_NUMBER = /^\d|^[多余]?[万亿年月日时分个名元户]/u;
const STUB = /^\S{1,7}[。！？!?]$/u;

/** What the first characters of a text say about whether it goes on with another. */
export function readBeginning(text: string) {
  return {
    /** A mark or word that cannot begin a paragraph. */
    continues: CONTINUES.test(text),
    /** Words with which reports begin a paragraph. */
    begins: BEGINS.test(text),
    /** A character that leans on the one before. */
    leans: LEANS.test(text),
    followsNumber: FOLLOWS_NUMBER.test(text),
    /** The whole text is a few characters with a full stop: the last line of a paragraph. */
    isStub: STUB.test(text),
    isHan: hasHan(text.slice(0, 1)),
  };
}

/** A dash opens the text, as it opens decks. */
export const opensWithDash = matching(/^[—－─-]{2}/u);

/** A piece of running text that breaks off in mid-sentence. */
export function isOpen(text: string): boolean {
  return !endsSentence(text) && !isListLine(text);
}

/** Ends with a word that needs another after it. */
export const ENDS_UNFINISHED =
  /(?:[的和与及把被将从向对为很也又但而或且曾已这那每各若仅于]|(?<!变)更|(?<![何所存现健实自内潜常还正])在)$/u;

/** Ends with what somebody did whose words the headline below gives. */
export const SPOKEN = /(?:强调|指出|要求|提出|表示|寄语|时说|建议|呼吁|透露|通报|认为|提醒|提示)$/u;
