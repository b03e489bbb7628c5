import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type BuiltSite, problemIn, type SiteProblem } from '../built-site.ts';
import { DATA_PACKAGE_SCHEMA, FEED_SCHEMA } from './json-schemas.ts';

const ARTICLE_SCHEMA = 'data/article.schema.json';
const ARTICLE_LINES = 'data/articles.jsonl';

/** Finds files that are no JSON, and those that are not what the schema of their kind wants. */
export function findInvalidJson({ files }: BuiltSite): SiteProblem[] {
  const problems: SiteProblem[] = [];
  const report = (file: string, line: number, what: string) =>
    problems.push(problemIn(file, 'json', `Unexpected JSON: ${what}`, line));
  const read = (file: string, text: string, line = 1): unknown => {
    try {
      return JSON.parse(text);
    } catch (error) {
      report(file, line, String(error));
      return undefined;
    }
  };
  const check = (file: string, value: unknown, isValid: ValidateFunction, line = 1) => {
    if (value === undefined || isValid(value)) return;
    for (const { instancePath, message } of isValid.errors ?? []) {
      report(file, line, `${instancePath} ${message ?? ''}`);
    }
  };
  const isFeed = new Ajv2020({ allErrors: true }).compile(FEED_SCHEMA);
  const isPackage = new Ajv2020({ allErrors: true }).compile(DATA_PACKAGE_SCHEMA);
  const isArticle = articleValidator(files.get(ARTICLE_SCHEMA)?.toString('utf8') ?? '{}', report);
  for (const [file, content] of files) {
    const text = content.toString('utf8');
    if (file.endsWith('.json')) {
      const value = read(file, text);
      if (file === 'feed.json') check(file, value, isFeed);
      if (file === 'data/datapackage.json') check(file, value, isPackage);
      if (ARTICLE_FILE.test(file)) check(file, value, isArticle);
    }
    if (file !== ARTICLE_LINES) continue;
    for (const [index, line] of text.trimEnd().split('\n').entries()) {
      check(file, read(file, line, index + 1), isArticle, index + 1);
    }
  }
  return problems;
}

/** An article as the data files give it. */
const ARTICLE_FILE = /^(?:api\/)?articles\/[^/.]+\.json$/u;

/** Nothing is an article when the published schema is none itself. */
function articleValidator(
  schema: string,
  report: (file: string, line: number, what: string) => void,
): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
  try {
    return ajv.compile(JSON.parse(schema));
  } catch (error) {
    report(ARTICLE_SCHEMA, 1, String(error));
    return ajv.compile(false);
  }
}
