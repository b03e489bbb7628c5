import { endsSentence } from '../../text/ends-sentence.ts';
import type { Cohesion } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { passageText } from '../passage-text.ts';
import type { RoledLine } from '../roled-line.ts';
import type { HeadContext } from './head-context.ts';
import { belowPictures } from './below-pictures.ts';
import { headPattern } from './head-pattern.ts';
import { isUnopened } from './is-unopened.ts';
import { opensReport } from './opens-report.ts';
import type { PageHeads } from './measure-heads.ts';

/** So much text before and after a head tells what it is about. */
const WINDOW = 800;

/** Says nothing for or against a new article. */
const NEUTRAL = 0.04;

/** Gathers what tells a headline from a crosshead. */
export function describeGroup(
  lines: readonly RoledLine[],
  at: number,
  group: readonly RoledLine[],
  heads: PageHeads,
  current: Draft | undefined,
  cohesion: Cohesion,
): HeadContext {
  const before = textBefore(current?.body ?? []);
  const last = current?.body.at(-1);
  const beforeProfile = cohesion.profile(before);
  const afterProfile = cohesion.profile(textAfter(lines, at + group.length));
  const headProfile = cohesion.profile(group.map(({ line }) => line.text).join('\n'));
  return {
    group: group.map(({ line }) => line),
    next: belowPictures(lines, at + group.length),
    opensBelow: opensBelow(lines, at + group.length),
    isFirst: current === undefined || (last === undefined && current.bylines.length === 0),
    isSignedBefore: current?.isSigned ?? false,
    isOpenBefore: last !== undefined && !endsSentence(passageText(last)),
    sameMatter: last === undefined ? NEUTRAL : cohesion.shared(beforeProfile, afterProfile),
    knownBefore: cohesion.covered(headProfile, beforeProfile),
    isUnopened: (current?.bylines.length ?? 0) > 0 && isUnopened(lines, at + group.length),
    topLevel: heads.topLevel,
    siblings: heads.siblings.get(headPattern(group[0]?.line.text ?? '') ?? '') ?? 0,
  };
}

/** So many pieces may slip between a headline and what opens its text. */
const MOST_SLIPPED = 2;

function opensBelow(lines: readonly RoledLine[], from: number): boolean {
  const text = lines.slice(from, from + MOST_SLIPPED + 1);
  const opening = text.findIndex(
    ({ role, line }) => role === 'byline' || (role === 'body' && opensReport(line.text)),
  );
  if (opening < 1 || text.slice(0, opening).some(({ role }) => role !== 'body')) return false;
  return text[opening]?.role === 'body' || belowPictures(lines, from + opening + 1)?.role === 'body';
}

/** The end of the article so far. */
function textBefore(body: readonly Passage[]): string {
  let text = '';
  for (let index = body.length - 1; index >= 0 && text.length < WINDOW; index -= 1) {
    const passage = body[index];
    if (passage !== undefined) text = `${passageText(passage)}\n${text}`;
  }
  return text.slice(-WINDOW);
}

/** Running text up to the next head. */
function textAfter(lines: readonly RoledLine[], from: number): string {
  let text = '';
  for (let index = from; index < lines.length && text.length < WINDOW; index += 1) {
    const roled = lines[index];
    if (roled === undefined || roled.role === 'head' || roled.role === 'section') break;
    if (roled.role === 'body') text += `\n${roled.line.text}`;
  }
  return text.slice(0, WINDOW);
}
