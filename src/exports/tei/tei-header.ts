import type { ArticleRecord } from '../../records/article-record.ts';
import { languageName } from '../../words/language-name.ts';
import { words } from '../../words/words.ts';
import { escapeXml, textElement, xmlElement } from '../xml.ts';
import { endsOf } from '../citations/cited-date.ts';
import type { Reference } from '../citations/reference.ts';

/** What a TEI file says about an article: its title, who publishes it here, where and when it was printed. */
export function teiHeader({ bylines, date, kind }: ArticleRecord, reference: Reference): string {
  const title = xmlElement('title', { level: 'a' }, escapeXml(reference.title));
  const names = bylines.map(({ role, name }) =>
    element('respStmt', [xmlElement('resp', {}, role), textElement('persName', name)]),
  );
  const publication = element('publicationStmt', [
    textElement('publisher', reference.publisher),
    xmlElement('idno', { type: 'article' }, reference.id),
    xmlElement('idno', { type: 'URI' }, escapeXml(reference.url)),
    element('availability', [textElement('p', reference.rights)]),
  ]);
  const source = element('biblStruct', [
    element('analytic', [title, ...reference.authors.map((name) => textElement('author', name))]),
    element('monogr', [
      xmlElement('title', { level: 'j' }, escapeXml(reference.paper)),
      element('imprint', [
        textElement('pubPlace', reference.city),
        teiDate(date, reference),
        ...(reference.page === null
          ? []
          : [xmlElement('biblScope', { unit: 'page' }, escapeXml(reference.page))]),
      ]),
    ]),
    ...(reference.note === null ? [] : [textElement('note', reference.note)]),
  ]);
  return element('teiHeader', [
    element('fileDesc', [
      element('titleStmt', [title, ...names]),
      publication,
      element('sourceDesc', [source]),
    ]),
    element('profileDesc', [
      element('langUsage', [
        xmlElement('language', { ident: reference.language }, languageName(reference.language)),
      ]),
      element('textClass', [element('keywords', [xmlElement('term', {}, words.article.kinds[kind])])]),
    ]),
  ]);
}

function teiDate({ earliest, latest, basis }: ArticleRecord['date'], { date }: Reference): string {
  if (!date.isInferred) return xmlElement('date', { when: earliest }, earliest);
  return xmlElement(
    'date',
    { notBefore: earliest, notAfter: latest, cert: basis === 'printed' ? 'high' : 'medium' },
    endsOf(date).join('/'),
  );
}

function element(name: string, children: readonly string[]): string {
  return xmlElement(name, {}, children.join(''));
}
