import type { ParagraphRecord } from '../../records/article-record.ts';
import type { TextRecord } from '../../records/reading-text-record.ts';
import { escapeXml, textElement, xmlElement } from '../xml.ts';

/** A run of reading text that TEI sets apart. */
interface Markup {
  readonly start: number;
  readonly end: number;
  /** Wraps the text of the run, which is XML already. */
  readonly wrap: (content: string) => string;
}

/** A text with what is known about its characters: corrections, gaps, run-in heads, references to figures. */
export function teiText(text: TextRecord & Partial<Pick<ParagraphRecord, 'gaps' | 'inlines'>>): string {
  const markups = [...inlinesOf(text.inlines ?? []), ...correctionsOf(text), ...gapsOf(text.gaps ?? [])];
  const outermostFirst = markups.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return render(text.text, 0, text.text.length, outermostFirst);
}

/** Writes `[start, end)`; a run that crosses the border of another one is left out. */
function render(text: string, start: number, end: number, markups: readonly Markup[]): string {
  const inside = markups.filter((markup) => markup.start >= start && markup.end <= end);
  const [first, ...others] = inside;
  if (first === undefined) return escapeXml(text.slice(start, end));
  const within = others.filter((markup) => markup.end <= first.end);
  const after = others.filter((markup) => markup.start >= first.end && !within.includes(markup));
  return [
    escapeXml(text.slice(start, first.start)),
    first.wrap(render(text, first.start, first.end, within)),
    render(text, first.end, end, after),
  ].join('');
}

function inlinesOf(inlines: ParagraphRecord['inlines']): Markup[] {
  return inlines.map(({ role, start, end }) => ({
    start,
    end,
    wrap: (content) =>
      role === 'runInHead'
        ? xmlElement('hi', { rend: 'run-in-head' }, content)
        : xmlElement('ref', { type: 'figure' }, content),
  }));
}

function correctionsOf({ changes }: TextRecord): Markup[] {
  return changes
    .filter(({ kind }) => kind === 'correction')
    .map(({ at, to, from }) => ({
      start: at,
      end: at + to.length,
      wrap: (content) =>
        xmlElement('choice', {}, `${textElement('sic', from)}${xmlElement('corr', {}, content)}`),
    }));
}

function gapsOf(gaps: ParagraphRecord['gaps']): Markup[] {
  return gaps.map(({ at, note }) => ({
    start: at,
    end: at,
    wrap: (content) => `${xmlElement('gap', { reason: 'lost' }, textElement('desc', note))}${content}`,
  }));
}
