import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../run/project-folders.ts';
import { type Rendering, renderRoute, type RouteModule } from './render-route.ts';

const MANIFEST = {
  base: '/',
  renderers: [],
  componentMetadata: new Map(),
  inlinedScripts: new Map(),
  clientDirectives: new Map(),
  compressHTML: true,
  entryModules: {},
};
const GIVEN = {
  params: {},
  props: {},
  url: new URL('https://heyang.example/a/'),
  site: new URL('https://heyang.example'),
};

function render(route: RouteModule, answer: string | Response = ''): Promise<string | Buffer> {
  const rendering: Rendering = { renderComponent: () => Promise.resolve(answer) };
  return renderRoute(route, rendering, [MANIFEST, []])(GIVEN);
}

test('a page is its text, and another file the bytes of its answer', async () => {
  expect(await render({ default: { moduleId: 'a' } }, '<p>报</p>')).toBe('<p>报</p>');
  expect(await render({ GET: () => new Response('报') })).toEqual(Buffer.from('报'));
  expect(await render({ GET: () => new Response(null) })).toEqual(Buffer.from(''));
});

test('a page that leads elsewhere, a file that is missing and a route of nothing are problems', async () => {
  const elsewhere = new Response(null, { status: 302, headers: { Location: '/b/' } });
  await expect(render({ default: { moduleId: 'a' } }, elsewhere)).rejects.toThrow('/a/: 302');
  await expect(render({ GET: () => new Response('', { status: 404 }) })).rejects.toThrow('/a/: 404');
  await expect(render({})).rejects.toThrow('/a/');
});

test('components ask Astro for nothing but what they are given here', () => {
  const asked = globSync('src/**/*.astro', { cwd: PROJECT_ROOT }).flatMap((file) =>
    Array.from(
      readFileSync(join(PROJECT_ROOT, file), 'utf8').matchAll(/\bAstro\.(?<name>\w+)/gu),
      ({ groups }) => groups?.['name'],
    ),
  );
  expect(['params', 'props', 'site', 'url']).toEqual(expect.arrayContaining([...new Set(asked)]));
});
