import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { type Passage, passageText, toPassage } from './passage.ts';
import type { BlockRole } from '../roles.ts';

/** For tests: a line that stands at `start` of the page. */
export function sampleLine(text: string, start = 0, more: Partial<Line> = {}): Line {
  const end = start + text.length;
  const runs = [{ start, end, bold: false, wrapped: false }];
  const plain = { heading: 0, bullet: false, isIndented: false, isRow: false, blanks: 1 };
  return { start, end, number: 1, text, runs, ...plain, ...more };
}

const HEADS: ReadonlySet<BlockRole> = new Set(['section', 'kicker', 'headline', 'deck']);

/** For tests: drafts of one page from blocks in the notation `role text`, one below the other. */
export function sampleDrafts(...drafts: readonly (readonly string[])[]): Draft[] {
  let start = 0;
  return drafts.map((blocks) => {
    const passages = blocks.map((block): Passage => {
      const [role = '', text = ''] = block.split(/ (?<text>.*)/u);
      start += text.length + 2;
      return toPassage(asRole(role), sampleLine(text, start));
    });
    const isText = ({ role }: Passage) => !HEADS.has(role) && role !== 'byline' && role !== 'caption';
    return {
      heads: passages.filter(({ role }) => HEADS.has(role)),
      bylines: passages.filter(({ role }) => role === 'byline'),
      body: passages.filter(isText),
      captions: passages.filter(({ role }) => role === 'caption'),
      isSigned: false,
      opening: 0,
      weakestCrosshead: Infinity,
    };
  });
}

function asRole(role: string): BlockRole {
  const known: readonly BlockRole[] = [...HEADS, 'byline', 'body', 'crosshead', 'caption', 'editorsNote'];
  const found = known.find((one) => one === role);
  if (found === undefined) throw new Error(`no role of a sample: ${role}`);
  return found;
}

/** For tests: the blocks of drafts in the notation of `sampleDrafts`. */
export function formatDrafts(drafts: readonly Draft[]): string[][] {
  return drafts.map(({ heads, bylines, body, captions }) =>
    [...heads, ...bylines, ...body, ...captions].map((passage) => `${passage.role} ${passageText(passage)}`),
  );
}
