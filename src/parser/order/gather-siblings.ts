import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { passageText } from '../passage-text.ts';
import { headPattern } from '../segment/head-pattern.ts';

/** So many crossheads of one pattern make a series. */
const SERIES = 2;

/** Crossheads of one pattern, with the text below them, belong to the article that begins the series. */
export function gatherSiblings(drafts: readonly Draft[]): Draft[] {
  const owners = new Map<string, number>();
  drafts.forEach((draft, index) => {
    for (const pattern of seriesOf(draft)) if (!owners.has(pattern)) owners.set(pattern, index);
  });
  return [...owners].reduce<Draft[]>(
    (gathered, [pattern, owner]) => gatherOne(gathered, pattern, owner),
    [...drafts],
  );
}

function seriesOf({ body }: Draft): string[] {
  const patterns = body.flatMap((passage) => patternOf(passage) ?? []);
  return [...new Set(patterns)].filter((one) => patterns.filter((other) => other === one).length >= SERIES);
}

function patternOf(passage: Passage): string | undefined {
  return passage.role === 'crosshead' ? headPattern(passageText(passage)) : undefined;
}

function gatherOne(drafts: readonly Draft[], pattern: string, owner: number): Draft[] {
  const moved: Passage[] = [];
  const left = drafts.map((draft, index) => {
    const start = draft.body.findIndex((passage) => patternOf(passage) === pattern);
    if (index === owner || start === -1) return draft;
    moved.push(...draft.body.slice(start));
    return { ...draft, body: draft.body.slice(0, start) };
  });
  return left.map((draft, index) =>
    index === owner ? { ...draft, body: [...draft.body, ...moved] } : draft,
  );
}
