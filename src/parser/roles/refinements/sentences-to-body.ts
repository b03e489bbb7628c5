import { endsSentence } from '../../../text/sentences.ts';
import { opensReport } from '../../lexicon/report-openings.ts';
import { readBeginning } from '../../lexicon/text-edges.ts';
import { wordBetween } from '../../lexicon/word-across.ts';
import type { RoledLine } from '../../line.ts';
import { opensText } from '../lines-below.ts';
import { giveRole, type Place, type Refinement } from '../refinement.ts';
import { joinAs } from './join-as.ts';

/** Commas that make an unmarked line a sentence rather than a head. */
const THREE_CLAUSES = /(?:[,，].*){2}/u;

export const clausesToBody: Refinement = {
  id: 'clauses-to-body',
  refine: giveRole('body', (roled, { after }) => {
    const isAboveText = after?.role === 'body' && !opensReport(after.line.text);
    return isUnmarkedHead(roled) && THREE_CLAUSES.test(roled.line.text) && isAboveText;
  }),
  why: 'Above text that neither a signature nor a dateline opens, a line of three clauses is text that breaks off.',
  yes: ['head | 路灯亮了\nhead > body | 巷口，桥头，河堤上\nbody | 到处有灯。'],
  no: ['head | 巷口，桥头，河堤上\nbody | 本报讯 到处有灯。'],
};

function isUnmarkedHead({ role, line }: RoledLine): boolean {
  return role === 'head' && line.heading === 0;
}

/** Shorter lines below a signature may be crossheads. Guarded by `corpus/lead-below-signature`. */
const SHORTEST_LEAD = 12;

export const leadBelowByline: Refinement = {
  id: 'lead-below-byline',
  refine: giveRole('body', (roled, { before, after }) => {
    const { text } = roled.line;
    const isClause = text.length >= SHORTEST_LEAD && /[，,、…]/u.test(text);
    return isUnmarkedHead(roled) && isClause && before?.role === 'byline' && !opensText(after);
  }),
  why: 'Below a signature the text begins: an unmarked clause there is a sentence that breaks off.',
  yes: ['byline | □本报记者 王立\nhead > body | 天刚亮，柳河边已经站满了人\nbody | 鼓声一响，龙舟冲了出去。'],
  no: ['byline | □本报记者 王立\nhead | 天刚亮\nbody | 鼓声一响，龙舟冲了出去。'],
};

/** One quotation that ends with its sentence. */
const SPEECH = /^[“"][^”"]+[。！!？?…][”"]$/u;

export const speechToBody: Refinement = {
  id: 'speech-to-body',
  refine: giveRole('body', (roled, { before, after }) => {
    const isBetween = before?.role === 'body' && after?.role === 'body';
    return isUnmarkedHead(roled) && SPEECH.test(roled.line.text) && isBetween;
  }),
  why: 'Between paragraphs an unmarked line that somebody says is a paragraph of a story.',
  yes: ['body | 他抬起头。\nhead > body | “灯亮了！”\nbody | 孩子们跑出来。'],
  no: ['body | 他抬起头。\nhead | “灯亮了”\nbody | 孩子们跑出来。'],
};

/** Who spoke, and nothing of what was said. */
const SPOKE = /^\p{Script=Han}{2,24}(?:表示|说|告诉记者|介绍|介绍说|感慨)。/u;

export const speakerToSpeech: Refinement = {
  id: 'speaker-to-speech',
  refine: joinAs('body', (before, { role, line }) => {
    const isSpeech = before.role === 'body' && /[。！？!?][”"]$/u.test(before.line.text);
    return isSpeech && role === 'body' && SPOKE.test(line.text);
  }),
  why: 'A sentence that says only who spoke ends the paragraph with the speech above.',
  yes: ['body > body | “灯亮了，夜里买菜也不怕了！”\nbody > + | 柳林巷的一位住户表示。'],
  no: ['body | “灯亮了！”\nbody | 住户表示，灯还不够亮。', 'body | 灯亮了。\nbody | 一位住户表示。'],
};

/** A shout, a space and more words: how run-in heads look when the bold type is lost. */
const SHOUT = /^[^。！!？?\s]{2,20}[！!][ \u3000]+\S/u;

export const shoutToBody: Refinement = {
  id: 'shout-to-body',
  refine(lines) {
    const isUsual = lines.some(({ role, line }) => role === 'body' && SHOUT.test(line.text));
    const isPiece = ({ role, line }: RoledLine, { before }: Place) =>
      role === 'head' && before?.role === 'body' && SHOUT.test(line.text);
    return isUsual ? giveRole('body', isPiece)(lines) : [...lines];
  },
  why: 'A line of that form is a paragraph that breaks off when paragraphs of the page have the form too.',
  yes: ['body | 开渠！ 村民挖开了排水沟。\nhead > body | 护苗！ 农技员分片包干\nbody | 每块田都有人看着。'],
  no: ['body | 村民挖开了排水沟。\nhead | 护苗！ 农技员分片包干\nbody | 每块田都有人看着。'],
};

/** Shorter lines are titles, names and the ends of columns, in characters. */
const SHORTEST_PIECE = 7;
const SHORTEST_REST = 5;

export const brokenWordToBody: Refinement = {
  id: 'broken-word-to-body',
  refine(lines) {
    const refined = [...lines];
    for (let at = lines.length - 2; at >= 0; at -= 1) {
      const roled = refined[at];
      if (roled?.role === 'head' && breaksWord(roled, refined[at + 1]))
        refined[at] = { ...roled, role: 'body' };
    }
    return refined;
  },
  why: 'A line whose last word ends in the text below is a piece of that text.',
  yes: ['head > body | 全村今年开始兴修水\nbody | 利工程，六个村子都来帮工。'],
  no: ['head | 全村今年开始兴修水渠\nbody | 六个村子都来帮工。'],
};

function breaksWord({ line }: RoledLine, below: RoledLine | undefined): boolean {
  const isPiece = line.heading === 0 && line.text.length >= SHORTEST_PIECE;
  if (!isPiece || below?.role !== 'body' || below.line.isIndented || below.line.isRow) return false;
  const { text } = below.line;
  if (text.length < SHORTEST_REST && !endsSentence(text)) return false;
  return !opensReport(text) && !readBeginning(text).begins && wordBetween(line.text, text) > 0;
}
