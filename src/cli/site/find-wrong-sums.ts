import { createHash } from 'node:crypto';
import type { BuiltSite, SiteProblem } from './built-site.ts';

const SUMS = 'data/SHA256SUMS.txt';

/** Finds data files whose sums, or sizes in the description, are not theirs, and those without a sum. */
export function findWrongSums({ files }: BuiltSite): SiteProblem[] {
  const listed = new Map<string, string>(
    (files.get(SUMS)?.toString('utf8') ?? '').split('\n').flatMap((line) => {
      const [sum = '', name = ''] = line.split('  ');
      return name === '' ? [] : [[`data/${name}`, sum] as const];
    }),
  );
  const resources = resourcesOf(files.get('data/datapackage.json'));
  const data = [...files].filter(([file]) => DATA.test(file));
  return data.flatMap(([file, content]) => {
    const sum = createHash('sha256').update(content).digest('hex');
    const said = resources.find(({ path }) => `data/${path}` === file);
    const isDescribed =
      said === undefined || (said.hash === `sha256:${sum}` && said.bytes === content.length);
    if (listed.get(file) === sum && isDescribed) return [];
    return [{ file, line: 1, column: 1, rule: 'sum', reason: `Unexpected sum or size, expected ${sum}` }];
  });
}

/** Every file of the folder but its page and the sums themselves. */
const DATA = /^data\/(?!index\.html$|SHA256SUMS\.txt$)/u;

interface Resource {
  readonly path: string;
  readonly hash: string;
  readonly bytes: number;
}

function resourcesOf(description: Buffer | undefined): readonly Resource[] {
  const { resources }: { readonly resources: readonly Resource[] } = JSON.parse(
    description?.toString('utf8') ?? '{"resources":[]}',
  );
  return resources;
}
