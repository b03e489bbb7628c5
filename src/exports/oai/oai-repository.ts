import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { formatGbt } from '../citations/gbt.ts';
import type { CitedArticle, Reference } from '../citations/reference.ts';
import { textElement, XML_DECLARATION, xmlElement } from '../xml.ts';

/** What a repository says of itself. */
export interface OaiIdentity {
  /** Of the archive. */
  readonly name: string;
  /** Address at which a gateway answers for the file. */
  readonly baseUrl: string;
  readonly adminEmail: string;
}

/**
 * All articles as a static repository of OAI-PMH 2.0 (Specification for an OAI Static Repository, 2004): one file that a
 * gateway reads to answer harvesters, around the records that `oaiRecords` has written.
 */
export function oaiRepository(
  records: string,
  { articles, changesOf }: Pick<ArchiveIndex, 'articles' | 'changesOf'>,
  { name, baseUrl, adminEmail }: OaiIdentity,
): string {
  const pages = [...new Set(articles.map(({ pageId }) => pageId))];
  const [earliest = EMPTY_REPOSITORY_DATESTAMP] = pages
    .map((pageId) => datestampOf(pageId, changesOf))
    .toSorted();
  const identify = textElements([
    ['oai:repositoryName', name],
    ['oai:baseURL', baseUrl],
    ['oai:protocolVersion', '2.0'],
    ['oai:adminEmail', adminEmail],
    ['oai:earliestDatestamp', earliest],
    ['oai:deletedRecord', 'no'],
    ['oai:granularity', 'YYYY-MM-DD'],
  ]);
  const format = textElements([
    ['oai:metadataPrefix', 'oai_dc'],
    ['oai:schema', OAI_DC_SCHEMA],
    ['oai:metadataNamespace', OAI_DC],
  ]);
  const parts = [
    xmlElement('Identify', {}, identify),
    xmlElement('ListMetadataFormats', {}, xmlElement('oai:metadataFormat', {}, format)),
    xmlElement('ListRecords', { metadataPrefix: 'oai_dc' }, `\n${records}`),
  ];
  const repository = xmlElement('Repository', ROOT_ATTRIBUTES, `\n${parts.join('\n')}\n`);
  return `${XML_DECLARATION}${repository}\n`;
}

const OAI = 'http://www.openarchives.org/OAI/2.0/';
const STATIC = `${OAI}static-repository`;
const OAI_DC = `${OAI}oai_dc/`;
const OAI_DC_SCHEMA = `${OAI}oai_dc.xsd`;
const ROOT_ATTRIBUTES = {
  xmlns: STATIC,
  'xmlns:oai': OAI,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': `${STATIC} ${STATIC}.xsd`,
};
const DC_ATTRIBUTES = {
  'xmlns:oai_dc': OAI_DC,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xsi:schemaLocation': `${OAI_DC} ${OAI_DC_SCHEMA}`,
};
/** Of an empty repository. */
const EMPTY_REPOSITORY_DATESTAMP = '1970-01-01';

function recordOf(reference: Reference, datestamp: string): string {
  const header = textElements([
    ['oai:identifier', reference.url],
    ['oai:datestamp', datestamp],
  ]);
  const metadata = xmlElement('oai_dc:dc', DC_ATTRIBUTES, textElements(dublinCore(reference)));
  return xmlElement(
    'oai:record',
    {},
    `${xmlElement('oai:header', {}, header)}${xmlElement('oai:metadata', {}, metadata)}`,
  );
}

function dublinCore(reference: Reference): readonly (readonly [name: string, text: string])[] {
  const { title, authors, section, note, paper, city, date, url, language, rights } = reference;
  return [
    ['dc:title', title],
    ...authors.map((name) => ['dc:creator', name] as const),
    ...(section === null ? [] : [['dc:subject', section] as const]),
    ...(note === null ? [] : [['dc:description', note] as const]),
    ['dc:publisher', paper],
    ['dc:date', date.edtf],
    ['dc:type', 'Text'],
    ['dc:type', 'newspaperArticle'],
    ['dc:format', 'text/html'],
    ['dc:identifier', url],
    ['dc:identifier', formatGbt(reference)],
    ['dc:source', paper],
    ['dc:language', language],
    ['dc:coverage', city],
    ['dc:rights', rights],
  ];
}

function textElements(fields: readonly (readonly [name: string, text: string])[]): string {
  return fields.map(([name, text]) => textElement(name, text)).join('');
}

/** Articles as records in Dublin Core, with the day on which they were last changed here. */
export function oaiRecords(
  articles: readonly CitedArticle[],
  { changesOf }: Pick<ArchiveIndex, 'changesOf'>,
): string {
  return articles
    .map(({ article, reference }) => `${recordOf(reference, datestampOf(article.pageId, changesOf))}\n`)
    .join('');
}

/** Throws for a page that no change names; the build has refused it by then. */
function datestampOf(pageId: string, changesOf: ArchiveIndex['changesOf']): string {
  const [newest] = changesOf(pageId);
  if (newest === undefined) throw new Error(`Unexpected page "${pageId}", expected it among the changes`);
  return newest.date;
}

/** Name of the static repository among the data files. */
export const OAI_FILE = 'oai.xml';
