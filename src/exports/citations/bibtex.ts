import type { Reference } from './reference.ts';

/** One entry of BibTeX; the fields beyond the classical ones are those of biblatex. Nothing finer than what is known. */
export function formatBibtex(reference: Reference): string {
  const lines = fieldsOf(reference).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@article{article-${reference.id},\n${lines.join('')}}\n`;
}

function fieldsOf(reference: Reference): (readonly [name: string, value: string])[] {
  const { authors, title, paper, city, page, url, language, note } = reference;
  return [
    // Each name in braces of its own: nobody shall cut it into given and family name.
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

/** `month` is the macro that every style knows. */
function dateFields({ from, to }: Reference['date']): (readonly [string, string])[] {
  const [year = '', month = '', day] = from.split('-');
  // Which year it was is not known: biblatex takes both ends.
  if (!to.startsWith(year)) return [['date', `{${from}/${to}}`]];
  const known = [['year', `{${year}}`] as const];
  if (from !== to) return known;
  const withMonth = [...known, ['month', MONTHS[Number(month) - 1] ?? ''] as const];
  return day === undefined ? withMonth : [...withMonth, ['day', `{${String(Number(day))}}`]];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

function braced(text: string): string {
  return `{${text.replaceAll(SPECIAL, (character) => ESCAPES[character] ?? `\\${character}`)}}`;
}

const SPECIAL = /[\\{}%&#_$~^]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
