import type { Cohesion } from './cohesion.ts';
import type { Draft, LooseCaption } from './draft.ts';
import type { Line } from './line.ts';
import type { Passage } from './passage.ts';
import { passageText } from './passage-text.ts';
import type { LineRole, RoledLine } from './roled-line.ts';
import { assignHeadRoles } from './segment/assign-head-roles.ts';
import { beginsArticle } from './segment/begins-article.ts';
import { describeGroup } from './segment/describe-group.ts';
import { opensReport } from './segment/opens-report.ts';
import { endsSigned } from './segment/ends-signed.ts';
import { toPassage } from './to-passage.ts';
import type { BlockRole } from './types.ts';

/** A page cut into articles in the making, in page order, and what belongs to none of them. */
export interface Segmented {
  readonly drafts: readonly Draft[];
  readonly captions: readonly LooseCaption[];
  /** Nameplate, folio, labels and slogans of the page. */
  readonly furniture: readonly Passage[];
}

interface State {
  readonly drafts: Draft[];
  readonly captions: LooseCaption[];
  readonly furniture: Passage[];
}

const EMPTY: Draft = { heads: [], bylines: [], body: [], captions: [], isSigned: false };
type PageRole = BlockRole & ('nameplate' | 'folio' | 'pageLabel' | 'pageSlogan');

/** Cuts the lines of a page into articles at the heads, signatures and datelines that begin or end one. */
export function segmentArticles(lines: readonly RoledLine[], cohesion: Cohesion): Segmented {
  const state: State = { drafts: [], captions: [], furniture: [] };
  const printed = lines.filter(({ role }) => role !== 'noise' && role !== 'duplicate');
  for (let at = 0; at < printed.length;) {
    const group = readGroup(printed, at);
    if (group.length > 0) placeGroup(state, printed, at, group, cohesion);
    else placeLine(state, printed, at);
    at += Math.max(1, group.length);
  }
  return state;
}

/** Head lines that stand together. */
function readGroup(lines: readonly RoledLine[], at: number): RoledLine[] {
  const end = lines.findIndex(({ role }, index) => index >= at && !isHead(role));
  return lines.slice(at, end === -1 ? lines.length : end);
}

function isHead(role: LineRole): boolean {
  return role === 'head' || role === 'section';
}

function isPageRole(role: LineRole): role is PageRole {
  return role === 'nameplate' || role === 'folio' || role === 'pageLabel' || role === 'pageSlogan';
}

function placeGroup(
  state: State,
  lines: readonly RoledLine[],
  at: number,
  group: readonly RoledLine[],
  cohesion: Cohesion,
): void {
  const heads = group.map(({ line }) => line);
  const next = lines[at + group.length];
  if (next === undefined || !lines.slice(at + group.length).some(({ role }) => !isPageRole(role))) {
    state.furniture.push(...heads.map((line) => toPassage('pageSlogan', line)));
    return;
  }
  const current = state.drafts.at(-1);
  const context = describeGroup(lines, at, group, current, cohesion);
  if (current === undefined || context.isFirst || beginsArticle(context)) {
    state.drafts.push({ ...EMPTY, heads: assignHeadRoles(heads) });
  } else replaceLast(state, addCrossheads(current, heads));
}

/** A crosshead that ends with a colon goes on in the next line. */
function addCrossheads(draft: Draft, lines: readonly Line[]): Draft {
  const [first, second, ...others] = lines;
  if (first !== undefined && second !== undefined && /[:：]$/u.test(first.text)) {
    return addCrossheads(addBody(draft, toPassage('crosshead', first, second)), others);
  }
  if (first === undefined) return draft;
  return addCrossheads(addBody(draft, toPassage('crosshead', first)), lines.slice(1));
}

function placeLine(state: State, lines: readonly RoledLine[], at: number): void {
  const roled = lines[at];
  if (roled === undefined) return;
  const { line, role } = roled;
  if (isPageRole(role)) {
    state.furniture.push(toPassage(role, line));
  } else if (role === 'caption' || role === 'credit') {
    const current = state.drafts.at(-1);
    const isFirst = current !== undefined && current.body.length === 0 && current.bylines.length === 0;
    state.captions.push({ line, after: state.drafts.length - 1, isFirst });
  } else if (role === 'byline') placeByline(state, line, lines[at + 1]);
  else if (role === 'keyPoints' || role === 'keyPointsTitle') {
    addToCurrent(state, toPassage(role, line), false);
  } else placeBody(state, line);
}

/** A signature stands below its head or closes its text; a boxed one before running text opens a text without head. */
function placeByline(state: State, line: Line, next: RoledLine | undefined): void {
  const current = state.drafts.at(-1);
  const signature = toPassage('byline', line);
  const opens = next?.role === 'body' && /^[□■◇◆]/u.test(line.text);
  if (current === undefined || (current.body.length > 0 && (opens || current.isSigned))) {
    state.drafts.push({ ...EMPTY, bylines: [signature] });
    return;
  }
  const isSigned = current.body.length > 0;
  replaceLast(state, { ...current, bylines: [...current.bylines, signature], isSigned });
}

function placeBody(state: State, line: Line): void {
  const role = /^[【[]?(?:编者按|编者的话|开栏语|开栏的话|编后)/u.test(line.text) ? 'editorsNote' : 'body';
  addToCurrent(state, toPassage(role, line), opensReport(line.text));
}

/** Adds text to the current article, or begins one without head when the current one is closed or a dateline begins. */
function addToCurrent(state: State, passage: Passage, isReport: boolean): void {
  const current = state.drafts.at(-1);
  const isTaken = current?.body.some(({ role }) => role === 'body') ?? true;
  const isSigned = endsSigned(passageText(passage));
  if (current === undefined || current.isSigned || (isReport && isTaken)) {
    state.drafts.push({ ...EMPTY, body: [passage], isSigned });
    return;
  }
  replaceLast(state, { ...addBody(current, passage), isSigned });
}

function addBody(draft: Draft, passage: Passage): Draft {
  return { ...draft, body: [...draft.body, passage] };
}

function replaceLast(state: State, draft: Draft): void {
  state.drafts[state.drafts.length - 1] = draft;
}
