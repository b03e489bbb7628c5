import { splitSentences } from '../../text/sentences.ts';
import { type CorpusPage, type NotedLine, readNotation } from './corpus-page.ts';
import { type Measure, measureSame, sumMeasures } from './measures.ts';
import { lettersAndDigits } from './scorable-page.ts';

/**
 * How well pages are put together. Boundaries: which block begins an article. Order: which sentence follows which in an
 * article. Seams: where the end of a raw line is read on, and with what.
 */
export function scoreStructure(pages: readonly CorpusPage[]): Measure[] {
  const measure = (name: string, list: (lines: readonly NotedLine[], source: string) => string[]) =>
    sumMeasures(
      name,
      pages.map(({ source, expected, parsed }) =>
        measureSame(name, list(expected.map(readNotation), source), list(parsed.map(readNotation), source)),
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

/** Letters on each side by which a place is recognised. */
const SIDE = 8;

function listSeams(lines: readonly NotedLine[], source: string): string[] {
  const texts = lines.filter(isRunning).map(({ text }) => lettersAndDigits(text));
  return source.split('\n').flatMap((line) => {
    const end = lettersAndDigits(line).slice(-SIDE);
    const text = end.length < SIDE ? undefined : texts.find((one) => one.includes(end) && !one.endsWith(end));
    if (text === undefined) return [];
    const at = text.indexOf(end) + SIDE;
    return [`${end}|${text.slice(at, at + SIDE)}`];
  });
}

function isRunning({ article, role }: NotedLine): boolean {
  return article !== '-' && (role === 'body' || role === 'crosshead');
}

/** For each role: blocks that have the article, the role and the text that they should have. */
export function scoreRoles(pages: readonly CorpusPage[]): Measure[] {
  const roleOf = (line: string) => readNotation(line).role;
  const roles = new Set(pages.flatMap(({ expected, parsed }) => [...expected, ...parsed].map(roleOf)));
  return [...roles].sort().map((role) => {
    const own = (lines: readonly string[]) => lines.filter((line) => roleOf(line) === role);
    return sumMeasures(
      role,
      pages.map(({ expected, parsed }) => measureSame(role, own(expected), own(parsed))),
    );
  });
}
