import type { Scorer } from './scorer.ts';

/** Marks and words that cannot begin a paragraph. */
const CONTINUES = /^[，,、。；;：:！？!?）)”’》】％%·的地得了着过们]/u;
/** Words with which reports begin a paragraph. */
const BEGINS =
  /^(?:近日|自\p{Script=Han}{1,12}?(?:以来|后|起)|日前|目前|当天|昨[天日]|今[天日年]|截至|据[悉了介]|记者|会上|会后|为[了更进]|随后|随着|此外|如今|后来|现在|当时|有一[次天位]|不过|然而|据此|除此|其[次中]|首先|第[一二三]|最后|总之|但是|另外|同时|与此同时|下一步|近年|在[此这]|“|‘|"|《|\d{4}年|\d{1,2}月|\d{1,2}日|[一二三四五六七八九十]、|第[一二三四五六七八九十]|[●○▲])/u;
/** Characters that lean on the one before. */
const LEANS = /^[里内外间之式性化员家者等度率量型级及与到成出起来去下上中]/u;
/** A number goes on after a number. */
const NUMBER = /\d$/u;

const SURELY_CONTINUES = 4;
const MAY_CONTINUE = 0.8;
const SURELY_BEGINS = -3;
const OPENS_REPORT = -12;
const NUMBER_GOES_ON = 1.5;

/** What the first characters of the right side say: middle of a sentence, or a paragraph of its own. */
export const scoreBeginning: Scorer = {
  id: 'beginning',
  score: ({ left, right, overlap }) => {
    if (right.opensReport) return OPENS_REPORT;
    const rest = right.text.slice(overlap);
    if (CONTINUES.test(rest)) return SURELY_CONTINUES;
    if (NUMBER.test(left.text) && /^\d|^[万亿年月日时分个名元户]/u.test(rest)) return NUMBER_GOES_ON;
    if (BEGINS.test(rest) && overlap === 0) return SURELY_BEGINS;
    return LEANS.test(rest) ? MAY_CONTINUE : 0;
  },
};
