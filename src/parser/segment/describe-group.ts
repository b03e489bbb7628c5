import { endsSentence } from '../../text/ends-sentence.ts';
import type { Cohesion } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import { lastTexts } from '../last-texts.ts';
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
  const last = current?.body.at(-1);
  const profileOf = (texts: readonly string[]) => cohesion.union(texts.map(cohesion.profile));
  const beforeProfile = profileOf(lastTexts(current?.body ?? [], passageText, WINDOW - 1));
  const afterProfile = profileOf(textsAfter(lines, at + group.length));
  const headProfile = profileOf(group.map(({ line }) => line.text));
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

/** Running text up to the next head. */
function textsAfter(lines: readonly RoledLine[], from: number): string[] {
  const texts: string[] = [];
  let room = WINDOW;
  for (let index = from; index < lines.length && room > 0; index += 1) {
    const roled = lines[index];
    if (roled === undefined || roled.role === 'head' || roled.role === 'section') break;
    if (roled.role !== 'body') continue;
    texts.push(roled.line.text.slice(0, room - 1));
    room -= roled.line.text.length + 1;
  }
  return texts;
}
