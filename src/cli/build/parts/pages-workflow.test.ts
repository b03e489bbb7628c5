import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../../run/project-folders.ts';

const WORKFLOW = readFileSync(join(PROJECT_ROOT, '.github/workflows/pages.yml'), 'utf8');

interface Job {
  readonly needs?: string | readonly string[];
}

test('the workflow runs scripts that there are, and jobs wait for jobs that there are', () => {
  const { jobs }: { readonly jobs: Readonly<Record<string, Job>> } = parse(WORKFLOW);
  const { scripts }: { readonly scripts: object } = JSON.parse(
    readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'),
  );
  const run = [...WORKFLOW.matchAll(/npm run (?:--silent )?(?<script>[\w:-]+)/gu)];
  expect(run.map(({ groups }) => groups?.['script'])).toEqual(['parts', 'parts', 'build', 'build']);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['parts', 'build']));
  expect(Object.keys(jobs)).toEqual(
    expect.arrayContaining(Object.values(jobs).flatMap(({ needs = [] }) => needs)),
  );
});
