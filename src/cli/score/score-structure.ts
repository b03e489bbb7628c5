import { splitSentences } from '../../text/sentences.ts';
import { letters } from '../letters.ts';
import type { CorpusPage } from './corpus-page.ts';
import { countSame } from './count-same.ts';
import type { Measure } from './measure.ts';
import { readNotation, type NotedLine } from './read-notation.ts';
import { sumMeasures } from './sum-measures.ts';

/**
 * How well pages are put together. Boundaries: which block begins an article. Order: which sentence follows which in an
 * article. Seams: where the end of a raw line is read on, and with what.
 */
export function scoreStructure(pages: readonly CorpusPage[]): Measure[] {
  const measure = (name: string, list: (lines: readonly NotedLine[], source: string) => string[]) =>
    sumMeasures(
      name,
      pages.map(({ source, expected, parsed }) =>
        countSame(name, list(expected.map(readNotation), source), list(parsed.map(readNotation), source)),
      ),
    );
  return [
    measure('boundaries', listBoundaries),
    measure('order', listFollowers),
    measure('seams', listSeams),
  ];
}

function listBoundaries(lines: readonly NotedLine[]): string[] {
  return lines
    .filter(({ article }, index) => article !== '-' && article !== lines[index - 1]?.article)
    .map(({ text }) => text);
}

function listFollowers(lines: readonly NotedLine[]): string[] {
  const sentences = lines
    .filter(isRunning)
    .flatMap(({ article, text }) =>
      splitSentences(text).map(({ start, end }) => ({ article, text: text.slice(start, end).trim() })),
    );
  return sentences.flatMap(({ article, text }, index) => {
    const next = sentences[index + 1];
    return next?.article === article ? [`${text}|${next.text}`] : [];
  });
}

/** So many letters on each side tell a place. */
const SIDE = 8;

function listSeams(lines: readonly NotedLine[], source: string): string[] {
  const texts = lines.filter(isRunning).map(({ text }) => letters(text));
  return source.split('\n').flatMap((line) => {
    const end = letters(line).slice(-SIDE);
    const text = end.length < SIDE ? undefined : texts.find((one) => one.includes(end) && !one.endsWith(end));
    if (text === undefined) return [];
    const at = text.indexOf(end) + SIDE;
    return [`${end}|${text.slice(at, at + SIDE)}`];
  });
}

function isRunning({ article, role }: NotedLine): boolean {
  return article !== '-' && (role === 'body' || role === 'crosshead');
}
