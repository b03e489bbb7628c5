import { endsOf, singleDate } from './cited-date.ts';
import { ENGLISH_MONTHS } from './english-months.ts';
import type { Reference } from './reference.ts';

/** One entry of BibTeX, with fields of biblatex where BibTeX has none; the date is no finer than is known. */
export function formatBibtex(reference: Reference): string {
  const lines = fieldsOf(reference).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@article{article-${reference.id},\n${lines.join('')}}\n`;
}

function fieldsOf(reference: Reference): (readonly [name: string, value: string])[] {
  const { authors, title, paper, page, url, note } = reference;
  return [
    // Braces around each name keep programs from splitting it into given and family name.
    ...optional('author', authors.length === 0 ? null : authors.map(braced).join(' and ')),
    ['title', `{${braced(title)}}`],
    ['journal', braced(paper)],
    ['entrysubtype', '{newspaper}'],
    ...dateFields(reference.date),
    ...optional('pages', page),
    ['url', `{${url}}`],
    // A name that babel and polyglossia know.
    ['langid', '{chinese}'],
    ...optional('note', note),
  ];
}

function optional(name: string, value: string | null): (readonly [string, string])[] {
  if (value === null) return [];
  return [[name, name === 'author' ? `{${value}}` : braced(value)]];
}

function dateFields(date: Reference['date']): (readonly [string, string])[] {
  const [year = '', month, day] = singleDate(date)?.split('-') ?? [];
  // For biblatex: approximate months (EDTF), which win over the fields of BibTeX.
  const approximate = `{${endsOf(date)
    .map((end) => `${end}~`)
    .join('/')}}`;
  return [
    ...(date.isInferred ? [['date', approximate] as const] : []),

    ...(year === '' ? [] : [['year', `{${year}}`] as const]),
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
// BibTeX and biber count braces even after a backslash, so those of the text must not look like braces.
const ESCAPES: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
