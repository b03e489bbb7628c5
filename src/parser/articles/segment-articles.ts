import { groupAdjacent } from '../../text/group-adjacent.ts';
import { hanPairs } from '../../text/han.ts';
import { endsSentence } from '../../text/sentences.ts';
import type { Cohesion } from '../cohesion.ts';
import type { Draft, LooseCaption } from '../draft.ts';
import type { Line, RoledLine } from '../line.ts';
import { lastTexts, type Passage, passageText, toPassage } from '../passage.ts';
import { opensWithNote } from '../lexicon/editors-note.ts';
import { isOpen } from '../lexicon/text-edges.ts';
import { assignHeadRoles, LEAD } from './assign-head-roles.ts';
import { belowPictures, headsFrom } from '../roles/lines-below.ts';
import { describeHeads, MOST_SLIPPED, textsAfter, WINDOW } from './head-context.ts';
import { endsSigned } from '../lexicon/signatures.ts';
import { headsFirstPart, measureHeads, type PageHeads } from './page-heads.ts';
import { type OpeningClue, SURE, weighOpening, WITHOUT_HEAD } from './opening-clues.ts';
import { namesReporter } from '../lexicon/datelines.ts';
import { opensReport, opensReportOrLetter } from '../lexicon/report-openings.ts';
import { isPersonName } from '../lexicon/run-together.ts';
import { isFurniture } from '../../roles.ts';
import { shareTold, type TitleClue } from './title-clues.ts';

/** A page cut into articles in the making, in page order, and what belongs to none of them. */
export interface Segmented {
  readonly drafts: readonly Draft[];
  readonly captions: readonly LooseCaption[];
  /** Nameplate, folio, labels and slogans of the page. */
  readonly furniture: readonly Passage[];
}

/** A draft that still grows. */
interface Growing {
  readonly heads: Passage[];
  readonly bylines: Passage[];
  readonly body: Passage[];
  readonly captions: Passage[];
  isSigned: boolean;
  /** The pieces of text so far have slipped above the signature: the text that follows goes before them. */
  isSlipped: boolean;
  readonly opening: number;
  weakestCrosshead: number;
}

interface State {
  readonly clues: HeadClues;
  readonly lines: readonly RoledLine[];
  readonly heads: PageHeads;
  readonly cohesion: Cohesion;
  readonly drafts: Growing[];
  readonly captions: LooseCaption[];
  readonly furniture: Passage[];
}

/** What is known of heads in general. */
interface HeadClues {
  readonly opening: readonly OpeningClue[];
  readonly title: readonly TitleClue[];
}

/** Cuts the lines of a page into articles at the heads, signatures and datelines that begin or end one. */
export function segmentArticles(
  roled: readonly RoledLine[],
  cohesion: Cohesion,
  clues: HeadClues,
): Segmented {
  const lines = roled.filter(({ role }) => role !== 'noise' && role !== 'duplicate');
  const heads = measureHeads(lines);
  const state: State = { clues, lines, heads, cohesion, drafts: [], captions: [], furniture: [] };
  for (let at = 0; at < lines.length;) {
    const group = headsFrom(lines, at);
    if (group.length > 0) placeGroup(state, at, group);
    else placeLine(state, at);
    at += Math.max(1, group.length);
  }
  return state;
}

function placeGroup(state: State, at: number, group: readonly RoledLine[]): void {
  const { clues, lines, drafts, cohesion } = state;
  const heads = group.map(({ line }) => line);
  const end = at + group.length;
  if (isLastOfPage(lines, end) && group.length <= MOST_SLOGANS) {
    state.furniture.push(...heads.map((line) => toPassage('pageSlogan', line)));
    return;
  }
  const current = drafts.at(-1);
  const [first, ...others] = group;
  if (current !== undefined && first !== undefined && isAfterthought(first.line, current, lines, at, group)) {
    placeAfterthought(state, first.line);
    placeGroup(state, at + 1, others);
    return;
  }
  const context = describeHeads(lines, at, group, state.heads, current, cohesion);
  const opening = weighOpening(context, clues.opening);
  const isBelowNote = current !== undefined && isNoteAlone(current);
  if (current === undefined || opening > 0 || isBelowNote) {
    const lead = textsAfter(lines, end, LEAD).join('');
    const hasParts = others.length > 0 && headsFirstPart(lines, end - 1, state.heads);
    const titles = hasParts ? heads.slice(0, -1) : heads;
    const note = isBelowNote ? (drafts.pop()?.body ?? []) : [];
    const body = [...note, ...toCrossheads(heads.slice(titles.length))];
    drafts.push(growing({ heads: assignHeadRoles(titles, lead, clues.title), body, opening }));
    return;
  }
  current.body.push(...toCrossheads(heads));
  current.isSigned = false;
  current.weakestCrosshead = Math.min(current.weakestCrosshead, -opening);
}

/** The paper's note above the headline that it introduces. */
function isNoteAlone({ heads, bylines, body }: Growing): boolean {
  return heads.length + bylines.length === 0 && body.every(({ role }) => role === 'editorsNote');
}

/** Shares of the pairs of characters of a line that the text above says and that below. */
const SAID = { above: 0.5, below: 0.1 } as const;

/** The text above says the words of a line above other heads, and neither they nor the text below: it is none of their title. */
function isAfterthought(
  line: Line,
  { heads, body }: Growing,
  lines: readonly RoledLine[],
  at: number,
  group: readonly RoledLine[],
): boolean {
  if (group.length < 2 || line.heading > 0) return false;
  const above = lastTexts([...heads, ...body], passageText, WINDOW).join('');
  const below = [...group.slice(1).map((other) => other.line.text), ...textsAfter(lines, at + group.length)];
  return shareTold(line, above) >= SAID.above && shareTold(line, below.join('')) <= SAID.below;
}

/** A sentence closes the text above, other words stand under its picture. */
function placeAfterthought({ drafts, captions }: State, line: Line): void {
  if (endsSentence(line.text)) drafts.at(-1)?.body.push(toPassage('body', line));
  else captions.push({ line, after: drafts.length - 1, isFirst: false });
}

/** Most lines of page furniture at the foot of a page, after the last slogan. */
const MOST_FURNITURE = 8;
/** More heads at the foot of a page are a list. */
const MOST_SLOGANS = 2;

/** Nothing but page furniture stands below. */
function isLastOfPage(lines: readonly RoledLine[], end: number): boolean {
  return lines.slice(end, end + MOST_FURNITURE).every(({ role }) => isFurniture(role));
}

function growing(part: Partial<Growing>): Growing {
  return {
    heads: [],
    bylines: [],
    body: [],
    captions: [],
    isSigned: false,
    isSlipped: false,
    opening: 0,
    weakestCrosshead: Infinity,
    ...part,
  };
}

/** A crosshead that ends with a colon goes on in the next line. */
function toCrossheads(lines: readonly Line[]): Passage[] {
  const groups = groupAdjacent(
    lines,
    (_, [first, ...more]) => more.length === 0 && /[:：]$/u.test(first.text),
  );
  return groups.map((group) => toPassage('crosshead', ...group));
}

function placeLine(state: State, at: number): void {
  const roled = state.lines[at];
  if (roled === undefined) return;
  const { line, role } = roled;
  if (isFurniture(role)) {
    state.furniture.push(toPassage(role, line));
  } else if (role === 'caption' || role === 'credit') {
    const current = state.drafts.at(-1);
    const isFirst = current !== undefined && current.body.length === 0 && current.bylines.length === 0;
    state.captions.push({ line, after: state.drafts.length - 1, isFirst });
  } else if (role === 'byline') placeByline(state, line, belowPictures(state.lines, at + 1));
  else if (role === 'keyPoints' || role === 'keyPointsTitle') {
    addToCurrent(state, toPassage(role, line), line.text, false);
  } else if (role === 'closing') placeClosing(state, line);
  else placeBody(state, line);
}

/** Closes the text above it. Below heads whose text is still to come that is the text above the heads. */
function placeClosing(state: State, line: Line): void {
  const current = state.drafts.at(-1);
  const isBelowHeads = current?.body.length === 0 && !/^[（(]?.{0,2}图/u.test(line.text);
  const closed = (isBelowHeads ? state.drafts.at(-2) : undefined) ?? current;
  if (closed === undefined)
    state.drafts.push(growing({ body: [toPassage('closing', line)], isSigned: true }));
  else {
    closed.isSigned = closed.body.length > 0;
    closed.body.push(toPassage('closing', line));
  }
}

/** A signature stands below its head or closes its text; a boxed one before running text opens a text without head. */
function placeByline(state: State, line: Line, next: RoledLine | undefined): void {
  const current = state.drafts.at(-1);
  const signature = toPassage('byline', line);
  const isAboveText = next?.role === 'body' && !/^[（(]/u.test(line.text);
  const isAlone = /^[□■◇◆●]/u.test(line.text) || isPersonName(line.text);
  const isTogether = isBelowSigned(state);
  const opens = isAboveText && (isAlone || isTogether || (current !== undefined && isSignedWhole(current)));
  if (current !== undefined && isAboveText && !isTogether && standsAboveOpening(current)) {
    current.bylines.push(signature);
    current.isSlipped = true;
    return;
  }
  const texts = current?.body.filter(({ role }) => role !== 'editorsNote') ?? [];
  if (current === undefined || (texts.length > 0 && (opens || current.isSigned))) {
    state.drafts.push(growing({ bylines: [signature], opening: SURE }));
    return;
  }
  current.isSigned = texts.some(({ role }) => role !== 'closing');
  current.bylines.push(signature);
}

/** The text above stands below two heads together, of which only the upper is signed: it belongs to that one. */
function isBelowSigned({ drafts }: State): boolean {
  const [upper, lower] = drafts.slice(-2);
  return upper?.body.length === 0 && upper.bylines.length > 0 && lower?.bylines.length === 0;
}

/** Passages of an article that are looked at when a line is placed: more would cost the square of a page. */
const MOST_TEXTS = 60;

/** Who wrote it is said, and no text breaks off: another signature above text is another article's. */
function isSignedWhole({ bylines, body }: Growing): boolean {
  const texts = body
    .filter(({ role }) => role === 'body')
    .slice(0, MOST_TEXTS)
    .map(passageText);
  const isSigned = bylines.length > 0 || texts.some(namesReporter);
  return isSigned && !texts.some(isOpen);
}

function placeBody(state: State, line: Line): void {
  const role = opensWithNote(line.text) ? 'editorsNote' : 'body';
  addToCurrent(state, toPassage(role, line), line.text, opensReport(line.text));
}

/** Adds text to the current article, or begins one without head when the current one is closed or a dateline begins. */
function addToCurrent(state: State, passage: Passage, text: string, isReport: boolean): void {
  const current = state.drafts.at(-1);
  const isSigned = endsSigned(text);
  if (current !== undefined && (current.isSlipped || (isReport && standsAboveOpening(current)))) {
    current.body.unshift(passage);
    current.isSlipped = false;
    return;
  }
  const isTaken =
    isReport &&
    current?.body.some(({ role }) => role === 'body') === true &&
    !isDispatchOfHeadline(current, text);
  const isOther =
    current !== undefined && current.body.length === 0 && isBelowPicture(state) && JUMPED.test(text);
  const isClosed = current?.isSigned === true && !isNextItem(current, text) && !AFTERWORD.test(text);
  if (current === undefined || isClosed || isTaken || isOther) {
    state.drafts.push(growing({ body: [passage], isSigned, opening: isReport ? SURE : WITHOUT_HEAD }));
    return;
  }
  current.body.push(passage);
  current.isSigned = isSigned;
}

/** Goes on from another page. */
const JUMPED = /^[（(]紧?上接/u;

/** The current heads have a picture with its caption for a story. */
function isBelowPicture({ captions, drafts }: State): boolean {
  const last = captions.at(-1);
  return last?.isFirst === true && last.after === drafts.length - 1;
}

const DISPATCH = /^据?[^。，,]{2,22}(?:日|月\d{1,2})电/u;

/**
 * Several dispatches may stand below one headline, which says a word of each. Below other text a dispatch is an article of
 * its own, and a head of which the text so far says nothing may be another article's.
 */
function isDispatchOfHeadline({ heads, body }: Growing, text: string): boolean {
  const before = passageText(body.find(({ role }) => role === 'body') ?? toPassage('body'));
  if (!DISPATCH.test(text) || !opensReport(before)) return false;
  const titles = heads.filter(({ role }) => role !== 'section').map(passageText);
  const texts = body.slice(0, MOST_TEXTS).map(passageText);
  const dispatches = texts.filter((one) => DISPATCH.test(one)).length;
  const least = dispatches > 1 ? 1 : LEAST_SHARED;
  return titles.some((title) => countShared(title, text) >= least && countShared(title, before) > 0);
}

/** One word that both say may be chance, unless there are several dispatches already. */
const LEAST_SHARED = 2;

/** Number of pairs of characters of the title that the text has. */
function countShared(title: string, text: string): number {
  return hanPairs(title).filter((pair) => text.includes(pair)).length;
}

/** The paper's answer to a letter, or its comment, below the signature. */
const AFTERWORD =
  /^[【[]?(?:编后(?:语)?|(?:编者|编辑|记者)点评|(?:本报)?记者(?:调查|回访|追访)|\p{Script=Han}{0,12}(?:回复|答复|回应|回音))[】\]]?\s?[：:]/u;

const ITEM = /^[●○▲△★☆▪◎※◆◇■□]/u;

/** Items of a column of briefs are signed one by one, and each opens with the same mark. */
function isNextItem({ body }: Growing, text: string): boolean {
  const first = body.find(({ role }) => role === 'body');
  const mark = ITEM.exec(text)?.[0];
  return mark !== undefined && first !== undefined && passageText(first).startsWith(mark);
}

/** Below the head stand only pieces that have slipped there: the report is still to come. */
function standsAboveOpening({ heads, bylines, body }: Growing): boolean {
  const isShort = body.length > 0 && body.length <= MOST_SLIPPED;
  const isHeaded = heads.some(({ role }) => role === 'headline') && bylines.length === 0;
  return (
    isShort &&
    isHeaded &&
    body.every(({ role }) => role === 'body') &&
    !body.map(passageText).some(opensReportOrLetter)
  );
}
