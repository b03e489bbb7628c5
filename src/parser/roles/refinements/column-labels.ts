import { namesReporter } from '../../lexicon/datelines.ts';
import { isLabelWithSigns, readBehindSign } from '../../lexicon/label-signs.ts';
import { isColumnName } from '../../lexicon/labels.ts';
import { OFFICE_ENDING } from '../../lexicon/offices.ts';
import { SURNAMES } from '../../../text/surnames.ts';
import { endsSigned } from '../../lexicon/signatures.ts';
import type { RoledLine } from '../../line.ts';
import { giveRole, type Refinement } from '../refinement.ts';
import { pattern } from '../../../text/pattern.ts';

/** Offices sign too. */
const OFFICE = pattern`(?:${OFFICE_ENDING})$`;
/** Names have fewer characters. Guarded by `corpus/deck-above-byline`. */
const LONGEST_NAME = 4;

export const labelBehindSign: Refinement = {
  id: 'label-behind-sign',
  refine(lines) {
    return lines.map((roled, index) => {
      const words = readBehindSign(roled.line.text)?.words;
      if (words === undefined || roled.role === 'head') return roled;
      const [before, after] = [lines[index - 1], lines[index + 1]];
      const isAboveHead = after?.role === 'head';
      const isBetween = roled.role === 'byline' && before?.role === 'body' && after?.role === 'body';
      if (before?.role === 'head' && isName(words)) return roled;
      const isSigner = isName(words) || OFFICE.test(words);
      const signs = isSigner && before?.role === 'body' && (isBetween || !isSignedAbove(lines, index));
      return (isAboveHead || isBetween) && !signs ? { ...roled, role: 'head' } : roled;
    });
  },
  why: 'Above a headline a sign opens the label of a column, between paragraphs a crosshead, below a headline a signature. A name or an office above a headline or between paragraphs signs the text above, unless that has a signature already.',
  yes: ['body | 会后合影。\n\nbyline > head | ■市民热线\n\nhead | 路灯何时亮'],
  no: ['head | 路灯何时亮\n\nbyline | □王立\n\nbody | 巷口的路灯灭了。'],
};

function isName(words: string): boolean {
  return words.length < LONGEST_NAME && SURNAMES.has(words.slice(0, 1)) && !isColumnName(words);
}

/** Articles of more lines are not looked through. */
const MOST_LINES = 60;

/** The article above says already who wrote it. */
function isSignedAbove(lines: readonly RoledLine[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - MOST_LINES); at -= 1) {
    const { role, line } = lines[at] ?? {};
    if (role === 'head' || line === undefined) return false;
    if (role === 'byline' || endsSigned(line.text) || namesReporter(line.text)) return true;
  }
  return false;
}

/** Shorter lines may be the last crosshead or a kicker. */
const SHORTEST_FRAGMENT = 12;
/** Headlines ask, shout, quote or part their clauses. */
const OF_HEADLINE = /[ \u3000:：!！?？“”"]/u;

export const fragmentAboveLabel: Refinement = {
  id: 'fragment-above-label',
  refine: giveRole('body', ({ role, line }, { before, after }) => {
    const isClause = line.text.length >= SHORTEST_FRAGMENT && !OF_HEADLINE.test(line.text);
    const isAboveLabel =
      after?.role === 'head' && (isLabelWithSigns(after.line.text) || isColumnName(after.line.text));
    return role === 'head' && line.heading === 0 && isClause && isAboveLabel && before?.role === 'body';
  }),
  why: 'Nothing of an article stands above the label of its column: a line of one clause there is text that breaks off.',
  yes: ['body | 公交车改走新桥。\nhead > body | 乘客在老桥站等车的要多走一段\nhead | ◆市民热线'],
  no: ['body | 公交车改走新桥。\nhead | 等车要多走一段\nhead | ◆市民热线'],
};
