import { parse } from 'csv-parse/sync';
import type { BuiltSite, SiteProblem } from './built-site.ts';

/** How values of a type look in a table (Table Schema). */
const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/u,
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/u,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
};

interface Table {
  readonly path: string;
  readonly schema: {
    readonly primaryKey: string;
    readonly fields: readonly { readonly name: string; readonly type: string }[];
  };
}

const BOM = '\uFEFF';

/** Finds tables that are not what the description of the data package says of them. */
export function findInvalidTables({ files }: BuiltSite): SiteProblem[] {
  const description = files.get('data/datapackage.json')?.toString('utf8') ?? '{"resources":[]}';
  const { resources }: { readonly resources: readonly Table[] } = JSON.parse(description);
  const tables = resources.filter(({ path }) => path.endsWith('.csv'));
  return tables.flatMap((table) => {
    const file = `data/${table.path}`;
    return problemsOf(table, files.get(file)?.toString('utf8') ?? '').map((reason) => ({
      file,
      line: 1,
      column: 1,
      rule: 'table',
      reason,
    }));
  });
}

function problemsOf({ schema }: Table, text: string): string[] {
  const rows: readonly (readonly string[])[] = parse(text, { bom: true });
  const [header = [], ...records] = rows;
  const names = schema.fields.map(({ name }) => name);
  const keys = records.map((row) => row[names.indexOf(schema.primaryKey)] ?? '');
  const wrong = schema.fields.flatMap(({ name, type }, column) => {
    const values = records.map((row) => row[column] ?? '').filter((value) => value !== '');
    const bad = values.find((value) => TYPES[type]?.test(value) !== true);
    return bad === undefined ? [] : [`Unexpected ${name} ${JSON.stringify(bad)}, expected a ${type}`];
  });
  return [
    ...(text.startsWith(BOM) ? [] : ['Unexpected beginning, expected the mark by which Excel knows UTF-8']),
    ...(header.join() === names.join()
      ? []
      : [`Unexpected columns ${header.join()}, expected ${names.join()}`]),
    ...(keys.includes('') || new Set(keys).size < keys.length
      ? ['Unexpected rows with the same key or none']
      : []),
    ...wrong,
  ];
}
