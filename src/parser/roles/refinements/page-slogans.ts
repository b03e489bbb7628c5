import { hanPairs } from '../../../text/han.ts';
import { opensWithDash, SPOKEN } from '../../lexicon/text-edges.ts';
import { opensWithDateline } from '../../lexicon/report-openings.ts';
import type { RoledLine } from '../../line.ts';
import { isColumnName } from '../../lexicon/labels.ts';
import { isFurniture } from '../../../roles.ts';
import type { Refinement } from '../refinement.ts';

const HALVES = /^(?<left>\p{Script=Han}{3,8})[ \u3000]+(?<right>\p{Script=Han}{3,8})$/u;

/** What papers call upon their readers to do stands above any headline. */
const CALL =
  /^(?:奋力|努力|坚决|合力|凝心聚力|踔厉奋发|同心协力|携手)?(?:谱写|书写|绘就|开创|奋进|推动|建设|共建|共创|共筑)\p{Script=Han}{2,16}(?:新篇章|新篇|新局面|新征程|新时代|新画卷|新跨越|新辉煌)$/u;

/** Sayings of the whole country. */
const SAYING =
  /^(?:讲文明[ \u3000，,]?树新风|绿水青山就是金山银山|幸福都是奋斗出来的|空谈误国[ \u3000，,]?实干兴邦|不忘初心[ \u3000，,]?牢记使命|.{2,8}[ \u3000，,](?:人人有责|从我做起|你我同行|人人参与|利国利民|重于泰山))$/u;

export const markPageSlogans: Refinement = {
  id: 'mark-page-slogans',
  refine(lines) {
    const firstOfArticles = lines.findIndex(({ role }) => !isOfPage(role));
    const endOfTop = firstOfArticles === -1 ? lines.length : firstOfArticles;
    return lines.map((roled, index) =>
      isSlogan(lines, index, endOfTop) ? { ...roled, role: 'pageSlogan' } : roled,
    );
  },
  why: "Two clauses of one length at the top or above a column's name are a slogan of the page; so are words above a title that speaks of other things.",
  yes: ['folio | 第3版\nhead > pageSlogan | 讲文明 树新风\nhead | 路灯亮了\nbody | 巷口的路灯修好了。'],
  no: ['folio | 第3版\nhead | 路灯亮了\nbody | 巷口的路灯修好了。'],
};

function isOfPage(role: RoledLine['role']): boolean {
  return isFurniture(role) || role === 'noise';
}

function isSlogan(lines: readonly RoledLine[], index: number, endOfTop: number): boolean {
  const [roled, next] = [lines[index], lines[index + 1]];
  if (roled?.role !== 'head' || roled.line.heading > 0) return false;
  if (SPOKEN.test(lines[index - 1]?.line.text ?? '')) return false;
  if (next?.role === 'head') {
    const isForeign = SAYING.test(roled.line.text) || (isUnsaid(lines, index) && isStranger(lines, index));
    if (isForeign && !opensWithDash(next.line.text)) return true;
  }
  const { left = '', right } = HALVES.exec(roled.line.text)?.groups ?? {};
  const isAtTop = index > 0 && index <= endOfTop;
  const isAboveColumn = next?.role === 'head' && isColumnName(next.line.text);
  const isReport = next?.role === 'body' && opensWithDateline(next.line.text);
  const stays = (next?.role !== 'head' && next?.role !== 'body') || isReport;
  return (isAtTop || isAboveColumn) && !stays && left.length === right?.length;
}

/** Two clauses of nothing but words; one clause may be a verse, or a title. */
const WORDS = /^\p{Script=Han}{4,}[ \u3000]+\p{Script=Han}{4,}$/u;
/** Lines further away are not looked at, so that the work grows with the page and not with its square. */
const REACH = 150;
/** Characters of a story within which it names what its kicker speaks of. */
const TELLING = 600;

/** The heads and the text below say no two characters of the line: it is nobody's kicker. */
function isUnsaid(lines: readonly RoledLine[], index: number): boolean {
  const { text } = lines[index]?.line ?? { text: '' };
  if ((!WORDS.test(text) && !CALL.test(text)) || isColumnName(text)) return false;
  const story = storyBelow(lines, index);
  return story.length > 0 && hanPairs(text).every((pair) => !story.includes(pair));
}

/** Heads below the line and the text under them. */
function storyBelow(lines: readonly RoledLine[], index: number): string {
  let text = '';
  let isInText = false;
  for (const { role, line } of lines.slice(index + 1, index + 1 + REACH)) {
    if (isInText && role === 'head') break;
    if (role === 'body') isInText = true;
    if (role === 'head' || role === 'body') text += `${line.text}\n`;
    if (text.length > TELLING) break;
  }
  return isInText ? text : '';
}

/** Smallest share of the pairs of characters of a title that usually recur in its story, where the two stand apart. */
const TOLD = 0.3;

/** No story near it repeats what the line says: it is not the title of one that stands elsewhere. */
function isStranger(lines: readonly RoledLine[], index: number): boolean {
  const pairs = hanPairs(lines[index]?.line.text ?? '');
  const near = lines.slice(Math.max(0, index - REACH), index + REACH + 1);
  return storiesOf(near, Math.min(index, REACH)).every((story) => {
    const said = pairs.filter((pair) => story.includes(pair));
    return said.length < TOLD * pairs.length;
  });
}

/** The texts between the heads, without the line at `index`. */
function storiesOf(lines: readonly RoledLine[], index: number): string[] {
  const stories = [''];
  lines.forEach(({ role, line }, at) => {
    if (role === 'head' && lines[at - 1]?.role !== 'head') stories.push('');
    if (at !== index && !isOfPage(role)) stories.push(`${stories.pop() ?? ''}${line.text}\n`);
  });
  return stories;
}
