import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';
import { PROJECT_ROOT } from '../../run/project-folders.ts';
import { type BuiltSite, problemIn, type SiteProblem } from '../built-site.ts';

/** The package gives no name to it that could be imported. */
const SITEMAP_SCHEMA = join(PROJECT_ROOT, 'node_modules/sitemap/schema/sitemap.xsd');

/** Ours is narrower than TEI All, which is too large to check on every run; `TEI_SCHEMA` names a file of it. */
const TEI_SCHEMA = process.env['TEI_SCHEMA'] || ownSchema('tei');

/** Which files must be valid, and against what. The schema of sitemaps is that of sitemaps.org; the others are our own. */
const WANTED: readonly { readonly files: RegExp; readonly schema: string }[] = [
  { files: /^articles\/[^/]+\.tei\.xml$|^data\/corpus\.tei\.xml$/u, schema: TEI_SCHEMA },
  { files: /^(?:cities\/[^/]+\/)?feed\.xml$/u, schema: ownSchema('rss') },
  { files: /^opensearch\.xml$/u, schema: ownSchema('opensearch') },
  { files: /^data\/oai\.xml$/u, schema: ownSchema('oai-static-repository') },
  { files: /^sitemap-index\.xml$/u, schema: ownSchema('sitemap-index') },
  {
    files: /^sitemap-\d+\.xml$/u,
    schema: SITEMAP_SCHEMA,
  },
];

function ownSchema(name: string): string {
  return join(import.meta.dirname, 'schemas', `${name}.rng`);
}

/** Finds files of XML that are not what their format wants, and files of XML that nobody checks. */
export function findInvalidXml({ files }: BuiltSite): SiteProblem[] {
  const written = [...files].filter(([file]) => file.endsWith('.xml'));
  const unchecked = written.filter(([file]) => !WANTED.some((wanted) => wanted.files.test(file)));
  return [
    ...unchecked.map(([file]) => problemOf(file, 1, 'Unexpected file of XML, expected one with a schema')),
    ...WANTED.flatMap((wanted) => {
      const own = written.filter(([file]) => wanted.files.test(file));
      return own.length === 0 ? [] : invalidOf(own, wanted.schema);
    }),
  ];
}

function invalidOf(files: readonly (readonly [string, Buffer])[], schema: string): SiteProblem[] {
  using document = XmlDocument.fromBuffer(readFileSync(schema));
  using validator = schema.endsWith('.xsd')
    ? XsdValidator.fromDoc(document)
    : RelaxNGValidator.fromDoc(document);
  return files.flatMap(([file, content]) =>
    errorsOf(content, validator).map(({ line, message }) => problemOf(file, line, message)),
  );
}

interface XmlError {
  readonly line: number;
  readonly message: string;
}

function errorsOf(content: Buffer, validator: RelaxNGValidator | XsdValidator): readonly XmlError[] {
  try {
    using document = XmlDocument.fromBuffer(content);
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    const details = error.details.map(({ line, message }) => ({ line, message: message.trim() }));
    return details.length === 0 ? [{ line: 1, message: error.message }] : details;
  }
}

function problemOf(file: string, line: number, message: string): SiteProblem {
  return problemIn(file, 'xml', `Unexpected XML: ${message}`, line);
}
