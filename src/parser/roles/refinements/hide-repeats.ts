import type { Line, RoledLine } from '../../line.ts';
import type { Refinement } from '../refinement.ts';

/** Shortest running text whose repetition cannot be chance. */
const SHORTEST_TEXT = 20;
/** Shortest head whose repetition cannot be chance. */
const SHORTEST_HEAD = 6;

export const hideRepeats: Refinement = {
  id: 'hide-repeats',
  refine(lines) {
    const seen: Seen = new Map();
    const heads = indexHeads(lines);
    return lines.map((roled, index) => {
      const original = roled.role === 'head' ? headBefore(lines, index, heads) : textBefore(seen, roled);
      if (roled.role === 'body') remember(seen, roled.line);
      return original === undefined ? roled : { ...roled, role: 'duplicate', of: original };
    });
  },
  why: 'Hides running text that the page has before, whole or as a part of a line, and heads read twice.',
  yes: [
    'body | 护城河清淤昨日开工，两台挖泥船从东关桥开始作业。\nbody > duplicate | 护城河清淤昨日开工，两台挖泥船从东关桥开始',
  ],
  no: ['body | 路灯亮了。\nbody | 路灯亮了。'],
};

/** Shortest headline that is no crosshead of another text. */
const SHORTEST_STRAY = 10;

/** Lines are looked up by runs of characters, so that the search stays linear. */
const RUN = 10;

/** Where in the page's running text each run stands first; of each line every tenth place is known. */
type Seen = Map<string, Place>;

interface Place {
  readonly line: Line;
  readonly at: number;
}

function remember(seen: Seen, line: Line): void {
  for (let at = 0; at + RUN <= line.text.length; at += RUN) {
    const key = line.text.slice(at, at + RUN);
    if (!seen.has(key)) seen.set(key, { line, at });
  }
}

/** The line before that has all of this one: from its beginning, or anywhere in it. */
function textBefore(seen: Seen, { role, line }: RoledLine): Line | undefined {
  const { text } = line;
  if (role !== 'body' || text.length < SHORTEST_TEXT) return undefined;
  for (let at = 0; at < RUN; at += 1) {
    const place = seen.get(text.slice(at, at + RUN));
    if (place?.line.text.startsWith(text, place.at - at) === true) return place.line;
  }
  return undefined;
}

/**
 * Of two equal crossheads the one that stands above text is read. Of two equal heads of articles the first is read. A
 * crosshead may repeat the headline above; a longer head that stands in another text before its article has strayed there.
 */
function headBefore(
  lines: readonly RoledLine[],
  index: number,
  heads: ReadonlyMap<string, readonly number[]>,
): Line | undefined {
  const roled = lines[index];
  if (roled === undefined || roled.line.text.length < SHORTEST_HEAD) return undefined;
  const same =
    heads
      .get(roled.line.text)
      ?.slice(0, 2)
      .find((at) => at !== index) ?? -1;
  if (same === -1) return undefined;
  const own = opensArticle(lines, index);
  const others = opensArticle(lines, same);
  if (own && others) return index > same ? lines[same]?.line : undefined;
  if (own || others) {
    const isStray = others && index < same && roled.line.text.length >= SHORTEST_STRAY;
    return isStray ? lines[same]?.line : undefined;
  }
  const standsAboveText = lines[index + 1]?.role === 'body';
  const otherStandsAboveText = lines[same + 1]?.role === 'body';
  const isWorse = standsAboveText === otherStandsAboveText ? index > same : !standsAboveText;
  return isWorse ? lines[same]?.line : undefined;
}

/** Places of the heads of each wording. */
function indexHeads(lines: readonly RoledLine[]): ReadonlyMap<string, readonly number[]> {
  const heads = [...lines.keys()].filter((index) => lines[index]?.role === 'head');
  return Map.groupBy(heads, (index) => lines[index]?.line.text ?? '');
}

/** The group of heads stands above a signature or a dateline. */
function opensArticle(lines: readonly RoledLine[], index: number): boolean {
  const next = lines.slice(index + 1, index + 6).find(({ role }) => role !== 'head');
  return (
    next?.role === 'byline' ||
    (next?.role === 'body' && /^[^。，,]{0,14}[讯电](?:[（(\s]|$)/u.test(next.line.text))
  );
}
