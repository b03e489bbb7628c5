import { endsSentence } from '../../text/ends-sentence.ts';
import type { Cohesion } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import { passageText } from '../passage-text.ts';
import type { RoledLine } from '../roled-line.ts';
import type { HeadContext } from './head-context.ts';
import { headPattern } from './head-pattern.ts';

/** So much text before and after a head tells what it is about. */
const WINDOW = 800;

/** Says nothing for or against a new article. */
const NEUTRAL = 0.04;

/** Gathers what tells a headline from a crosshead. */
export function describeGroup(
  lines: readonly RoledLine[],
  at: number,
  group: readonly RoledLine[],
  current: Draft | undefined,
  cohesion: Cohesion,
): HeadContext {
  const before = (current?.body ?? []).map(passageText);
  const beforeProfile = cohesion.profile(before.join('\n').slice(-WINDOW));
  const afterProfile = cohesion.profile(textAfter(lines, at + group.length));
  const headProfile = cohesion.profile(group.map(({ line }) => line.text).join('\n'));
  return {
    group: group.map(({ line }) => line),
    next: lines[at + group.length],
    isFirst: current === undefined || (before.length === 0 && current.bylines.length === 0),
    isSignedBefore: current?.isSigned ?? false,
    isOpenBefore: !endsSentence(before.at(-1) ?? '。'),
    sameMatter: before.length === 0 ? NEUTRAL : cohesion.shared(beforeProfile, afterProfile),
    knownBefore: cohesion.covered(headProfile, beforeProfile),
    topLevel: topLevelOf(lines),
    siblings: countSiblings(lines, group),
  };
}

/** Running text up to the next head. */
function textAfter(lines: readonly RoledLine[], from: number): string {
  let text = '';
  for (const { role, line } of lines.slice(from)) {
    if (role === 'head' || role === 'section' || text.length >= WINDOW) break;
    if (role === 'body') text += `\n${line.text}`;
  }
  return text.slice(0, WINDOW);
}

function topLevelOf(lines: readonly RoledLine[]): number {
  const levels = lines.filter(({ role }) => role === 'head').map(({ line }) => line.heading);
  const marked = levels.filter((level) => level > 0);
  return marked.length === 0 ? 0 : Math.min(...marked);
}

function countSiblings(lines: readonly RoledLine[], group: readonly RoledLine[]): number {
  const pattern = headPattern(group[0]?.line.text ?? '');
  if (pattern === undefined) return 0;
  return lines.filter(({ role, line }) => role === 'head' && headPattern(line.text) === pattern).length;
}
