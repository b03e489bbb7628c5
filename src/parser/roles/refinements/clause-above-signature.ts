import { visualWidth } from '../../../text/visual-width.ts';
import { opensReport } from '../../lexicon/report-openings.ts';
import { readBeginning } from '../../lexicon/text-edges.ts';
import type { Line, RoledLine } from '../../line.ts';
import { isBelowWhole, opensText } from '../lines-below.ts';
import { giveRole, type Refinement } from '../refinement.ts';
import { WIDEST_HEADLINE } from '../rules/head.ts';
import { pattern } from '../../../text/pattern.ts';

/** A sentence that breaks off in somebody's words. */
const SPEECH = /(?:说|道|介绍|表示|认为)[:：，,]/u;

export const clauseAboveSignature: Refinement = {
  id: 'clause-above-signature',
  refine: giveRole('head', ({ role, line }, { before, after }) => {
    if (role !== 'body') return false;
    const isWhole = isBelowWhole(before);
    const isAbove = opensText(after) || (isWhole && isAboveBeginning(line, after));
    const isClause = isHeadline(line) && isAbove && (isWhole || !SPEECH.test(line.text));
    return isClause || (isWide(line) && isWhole && opensText(after));
  }),
  why: 'A line without a full stop between a whole text and a signature line or a dateline is a headline, commas or not.',
  yes: ['body | 路灯亮了。\nbody > head | 灯亮了，心也亮了\nbyline | □本报记者 王立'],
  no: ['body | 巷口的路灯\nbody | 灯亮了，王立说，心也亮了\nbody | 起来。'],
};

/**
 * Longest headline of clauses without signature or dateline below it, in characters. Guarded by
 * `corpus/headlines-with-commas` and `corpus/caption-without-full-stop`.
 */
const LONGEST_CLAUSES = 22;

/** Parted by commas; what shouts or asks inside is speech. */
const CLAUSES = /^[^。！!？?]*[，,][^。！!？?]*[！!？?]?$/u;
/** What sentences of a report begin with. */
const BEGINS = [
  '\\d|“|[在据当随为自经由因从]|记者|同时|目前|此外',
  '近|日前|昨|今[天日年]|去年|前[天年]|上[午周个]|下[午周个]',
  '这|那|其|他|她|它|我|有人|有的|一(?:[位名个条张]|方面)',
].join('|');
/** What somebody does who reports or finds something. */
const TELLS = '说|称|表示|介绍|发现|认为|指出|获悉|了解到|看到|显示|告诉\\p{Script=Han}{1,4}';
const PROSE = pattern`^(?:${BEGINS})|(?:${TELLS})[，,]`;

/** The text below begins as paragraphs begin: it is none that the clause goes on with. */
function isAboveBeginning({ text }: Line, after: RoledLine | undefined): boolean {
  const isTitle = text.length <= LONGEST_CLAUSES && CLAUSES.test(text) && !PROSE.test(text);
  return isTitle && after?.role === 'body' && readBeginning(after.line.text).begins;
}

/** Headlines over the whole width of a page are at most so wide. */
const WIDEST_HEADLINE_OF_PAGE = 110;
/** Sentences that break off begin so, or part their clauses with commas. */
const OF_SENTENCE = /[。；;：:，,]|^(?:据|在|这|他|她|记者|近日|目前|此外|同时)/u;

/** Longer than other heads, but no sentence: no full stop, no comma, and it ends with a word. */
function isWide({ text, isRow, isIndented }: Line): boolean {
  const isTitle = /[”》\p{Script=Han}\p{Nd}]$/u.test(text) && !OF_SENTENCE.test(text);
  const isOfPage = visualWidth(text) <= WIDEST_HEADLINE_OF_PAGE;
  return isTitle && isOfPage && !isRow && !isIndented && !opensReport(text);
}

function isHeadline({ text, isRow, isIndented }: Line): boolean {
  const isOneClause = /[”》\p{Script=Han}\p{Nd}%！!？?]$/u.test(text) && !/[。；;]/u.test(text);
  const areClauses = /[:：？！?!，,]/u.test(text) && visualWidth(text) <= WIDEST_HEADLINE;
  return isOneClause && areClauses && !isRow && !isIndented;
}
