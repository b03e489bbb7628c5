import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { type BuiltSite, problemIn, type SiteProblem } from '../built-site.ts';

/** How values of a type look in a table (Table Schema). */
const VALUE_PATTERNS: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/u,
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/u,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
};

/** A file as the description of the data package lists it. */
interface Resource {
  readonly profile: string;
  readonly path: string;
  readonly hash: string;
  readonly bytes: number;
}

interface Table extends Resource {
  readonly profile: typeof CSV;
  readonly schema: {
    readonly primaryKey: string;
    readonly fields: readonly { readonly name: string; readonly type: string }[];
  };
}

function resourcesOf({ files }: BuiltSite): readonly (Resource | Table)[] {
  const description = files.get('data/datapackage.json')?.toString('utf8') ?? '{"resources":[]}';
  const { resources }: { readonly resources: readonly (Resource | Table)[] } = JSON.parse(description);
  return resources;
}

/** The profile that the specification keeps for tables in CSV. */
const CSV = 'tabular-data-resource';

const BOM = '\uFEFF';

/** Finds tables that are not what the description of the data package says of them. */
export function findInvalidTables(site: BuiltSite): SiteProblem[] {
  const tables = resourcesOf(site).filter((resource): resource is Table => resource.profile === CSV);
  return tables.flatMap((table) => {
    const file = `data/${table.path}`;
    const text = site.files.get(file)?.toString('utf8') ?? '';
    return problemsOf(table, text).map((reason) => problemIn(file, 'table', reason));
  });
}

function problemsOf({ schema }: Table, text: string): string[] {
  const rows: readonly (readonly string[])[] = parse(text);
  const [header = [], ...records] = rows;
  const names = schema.fields.map(({ name }) => name);
  const keys = records.map((row) => row[names.indexOf(schema.primaryKey)] ?? '');
  const wrong = schema.fields.flatMap(({ name, type }, column) => {
    const values = records.map((row) => row[column] ?? '').filter((value) => value !== '');
    const bad = values.find((value) => VALUE_PATTERNS[type]?.test(value) !== true);
    return bad === undefined ? [] : [`Unexpected ${name} ${JSON.stringify(bad)}, expected a ${type}`];
  });
  return [
    ...(text.startsWith(BOM) ? ['Unexpected byte order mark, expected the name of the first column'] : []),
    ...(header.join() === names.join()
      ? []
      : [`Unexpected columns ${header.join()}, expected ${names.join()}`]),
    ...(keys.includes('') || new Set(keys).size < keys.length
      ? ['Unexpected rows with the same key or none']
      : []),
    ...wrong,
  ];
}

const SUMS_FILE = 'data/SHA256SUMS.txt';

/** Finds data files whose sums, or sizes in the description, are not theirs, and those without a sum. */
export function findWrongSums(site: BuiltSite): SiteProblem[] {
  const { files } = site;
  const listed = new Map<string, string>(
    (files.get(SUMS_FILE)?.toString('utf8') ?? '').split('\n').flatMap((line) => {
      const [sum = '', name = ''] = line.split('  ');
      return name === '' ? [] : [[`data/${name}`, sum] as const];
    }),
  );
  const resources = resourcesOf(site);
  const data = [...files].filter(([file]) => DATA_FILE.test(file));
  return data.flatMap(([file, content]) => {
    const sum = createHash('sha256').update(content).digest('hex');
    const said = resources.find(({ path }) => `data/${path}` === file);
    const isDescribed =
      said === undefined || (said.hash === `sha256:${sum}` && said.bytes === content.length);
    if (listed.get(file) === sum && isDescribed) return [];
    return [problemIn(file, 'sum', `Unexpected sum or size, expected ${sum}`)];
  });
}

/** Every file of the folder but its page and the sums themselves. */
const DATA_FILE = /^data\/(?!index\.html$|SHA256SUMS\.txt$)/u;
