import { endsOf, singleDate } from './cited-date.ts';
import { ENGLISH_MONTHS } from './english-months.ts';
import type { Reference } from './reference.ts';

/** One entry of BibTeX, with fields of biblatex where BibTeX has none; the date is no finer than is known. */
export function formatBibtex(reference: Reference): string {
  const lines = fieldsOf(reference).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@article{article-${reference.id},\n${lines.join('')}}\n`;
}

function fieldsOf(reference: Reference): (readonly [name: string, value: string])[] {
  const { authors, title, paper, city, page, url, language, note } = reference;
  return [
    // Braces around each name keep programs from splitting it into given and family name.
    ...optional('author', authors.length === 0 ? null : authors.map(braced).join(' and ')),
    ['title', `{${braced(title)}}`],
    ['journal', braced(paper)],
    ['entrysubtype', '{newspaper}'],
    ...dateFields(reference.date),
    ...optional('pages', page),
    ['location', braced(city)],
    ['url', `{${url}}`],
    ['langid', braced(language)],
    ...optional('note', note),
  ];
}

function optional(name: string, value: string | null): (readonly [string, string])[] {
  if (value === null) return [];
  return [[name, name === 'author' ? `{${value}}` : braced(value)]];
}

function dateFields(date: Reference['date']): (readonly [string, string])[] {
  const known = singleDate(date);
  // When the year is not known, biblatex takes both ends.
  if (known === undefined) return [['date', `{${endsOf(date).join('/')}}`]];
  const [year = '', month, day] = known.split('-');
  return [
    ['year', `{${year}}`],
    ...(month === undefined ? [] : [['month', macroOf(month)] as const]),
    ...(day === undefined ? [] : [['day', `{${Number(day)}}`] as const]),
  ];
}

/** The macro that every style defines for a month: `05` is `may`. */
function macroOf(month: string): string {
  return ENGLISH_MONTHS[Number(month) - 1]?.slice(0, 'jan'.length).toLowerCase() ?? '';
}

function braced(text: string): string {
  return `{${text.replaceAll(SPECIAL, (character) => ESCAPES[character] ?? `\\${character}`)}}`;
}

const SPECIAL = /[\\{}%&#_$~^]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
