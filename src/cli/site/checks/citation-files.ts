import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { type BuiltSite, problemIn, type SiteProblem } from '../built-site.ts';

const READERS = { '.bib': '@biblatex/text', '.ris': '@ris/file' } as const;

/** What a reader of another project makes of an item. */
type Item = Readonly<Record<string, unknown>>;

/** Finds files of citations that a parser of another project reads otherwise than the file of CSL-JSON beside them. */
export function findUnreadableCitations({ files }: BuiltSite): SiteProblem[] {
  return [...files].flatMap(([file, content]) => {
    const reader = Object.entries(READERS).find(([ending]) => file.endsWith(ending));
    if (reader === undefined) return [];
    const [ending, forceType] = reader;
    const beside = files.get(`${file.slice(0, -ending.length)}.csl.json`);
    const wished: readonly Item[] = JSON.parse(beside?.toString('utf8') ?? '[]');
    const found = readCitations(content.toString('utf8'), forceType);
    const problems =
      found.length === wished.length
        ? wished.flatMap((item, index) => differences(item, found[index] ?? {}))
        : [`${found.length} entries, expected ${wished.length}`];
    if (ending === '.bib' && !hasClosedEntries(content.toString('utf8')))
      problems.push('brace, expected as many opening as closing ones in each entry');
    return problems.map((what) => problemIn(file, 'reference', `Unexpected ${what}`));
  });
}

/** BibTeX and biber count braces even after a backslash; one too many takes all that follows along. */
function hasClosedEntries(text: string): boolean {
  return text.split(/^(?=@)/mu).every((entry) => entry.split('{').length === entry.split('}').length);
}

function readCitations(text: string, forceType: string): readonly Item[] {
  try {
    return plugins.input.chain(text, { forceType });
  } catch (error) {
    return [{ title: String(error) }];
  }
}

/** Without the language, which each format writes in its own way. */
const COMPARED_FIELDS = ['title', 'container-title', 'page', 'URL'] as const;

function differences(wished: Item, found: Item): string[] {
  const fields = COMPARED_FIELDS.filter((name) => wished[name] !== found[name]);
  const names = [namesOf(wished['author']), namesOf(found['author'] ?? found['reporter'])] as const;
  const [dates, years] = [datesOf(wished['issued']), datesOf(found['issued'])];
  return [
    ...fields.map((name) => `${name} ${String(found[name])}, expected ${String(wished[name])}`),
    ...(names[0] === names[1] ? [] : [`authors ${names[1]}, expected ${names[0]}`]),
    ...(isWithin(years, dates) ? [] : [`date ${JSON.stringify(years)}, expected ${JSON.stringify(dates)}`]),
  ];
}

/** Readers cut names in their own ways, or not at all; the letters stay. */
function namesOf(authors: unknown): string {
  const names: readonly (string | Item)[] = [authors ?? []].flat().filter(isName);
  const letters = (name: string | Item) =>
    typeof name === 'string' ? name : ['literal', 'family', 'given'].map((part) => name[part] ?? '').join('');
  return names.map(letters).join('、');
}

function isName(value: unknown): value is string | Item {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

function datesOf(issued: unknown): readonly (readonly unknown[])[] {
  return typeof issued === 'object' &&
    issued !== null &&
    'date-parts' in issued &&
    Array.isArray(issued['date-parts'])
    ? issued['date-parts']
    : [];
}

/** A format may say less of a date than is known, or nothing, but never more. */
function isWithin(found: readonly (readonly unknown[])[], wished: readonly (readonly unknown[])[]): boolean {
  return found.every((parts, index) =>
    parts.every(
      (part, at) => Number(part) === Number(wished[index]?.[at]) && wished[index]?.[at] !== undefined,
    ),
  );
}
