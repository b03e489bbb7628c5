import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../text/random-from.ts';
import type { BuiltSite } from '../built-site.ts';
import { findPageProblems } from './page-problems.ts';
import { parseSitePage } from '../site-page.ts';
import { findBrokenLinks } from './links.ts';

const ORIGIN = 'https://archive.example';

/** What any page of the site may have to say of itself. */
const LINKED_DATA = linkedData([
  {
    '@type': 'NewsArticle',
    headline: '春耕',
    url: `${ORIGIN}/`,
    mainEntityOfPage: `${ORIGIN}/`,
    inLanguage: 'zh-CN',
    temporalCoverage: '2021-03-04',
    publisher: { '@type': 'NewsMediaOrganization', name: '安邑日报', url: `${ORIGIN}/` },
    isPartOf: {
      '@type': 'PublicationIssue',
      isPartOf: { '@type': 'Newspaper', name: '安邑日报', url: `${ORIGIN}/` },
    },
  },
  { '@type': 'BreadcrumbList', itemListElement: [] },
]);

function linkedData(things: readonly object[]): string {
  return things
    .map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`)
    .join('');
}

function html(body: string, head = ''): string {
  return `<!DOCTYPE html>\n<html lang="zh-CN"><head><title>文库</title>${LINKED_DATA}${head}</head><body><h1>文库</h1>\n${body}\n</body></html>`;
}

function sitemapOf(addresses: readonly string[]): string {
  return addresses.map((address) => `<url><loc>${ORIGIN}${address}</loc></url>`).join('');
}

type Changes = Readonly<Record<string, string | undefined>>;

/** A site of one article that keeps every rule. */
const GOOD: Readonly<Record<string, string>> = {
  'index.html': html(
    '<a href="/cities/">城市</a> <a href="/dates/">日期</a>',
    linkedData([
      {
        '@type': 'WebSite',
        name: '文库',
        url: `${ORIGIN}/`,
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${ORIGIN}/search/?q={q}` },
          'query-input': 'required name=q',
        },
      },
    ]),
  ),
  'cities/index.html': html('<a href="/cities/anyang/">安阳</a>'),
  'cities/anyang/index.html': html('<a href="/articles/a1/#p1">春耕</a>'),
  'dates/index.html': html('<a href="../articles/a1/">春耕</a>'),
  'pages/f1/index.html': html('<a href="/articles/a1/">春耕</a>'),
  'articles/a1/index.html': html('<p id="p1">今年早动手。</p>', '<link rel="stylesheet" href="/style.css">'),
  '404.html': html('<p>没有这一页</p>'),
  'style.css': 'body { background: url("/paper.png") }',
  'data/articles.jsonl': '{"id":"a1"}\n',
  'data/articles.csv': `\uFEFFid,url\r\na1,${ORIGIN}/articles/a1/\r\n`,
  'data/articles.bib': '@article{article-a1,\n}\n',
  'data/articles.ris': `UR  - ${ORIGIN}/articles/a1/\r\n`,
  'data/articles.csl.json': '[\n  {\n    "id": "a1"\n  }\n]\n',
  'data/corpus.tei.xml': '<TEI xml:id="a-a1"/>',
  'api/articles.json': '[{"id":"a1"}]',
  'feed.json': `{"items":[{"id":"${ORIGIN}/articles/a1/"}]}`,
  'search/texts/a1.json': '[{"id":"a1"}]',
  'feed.xml': `<item><title>春耕</title><link>${ORIGIN}/articles/a1/</link></item>`,
  'sitemap-index.xml': `<sitemap><loc>${ORIGIN}/sitemap-0.xml</loc></sitemap>`,
  'sitemap-0.xml': sitemapOf(['/', '/cities/', '/cities/anyang/', '/dates/', '/pages/f1/', '/articles/a1/']),
};

/** The good site with some files changed; `undefined` takes a file away. */
function siteOf(changes: Changes, base = ''): BuiltSite {
  const files = Object.entries({ ...GOOD, ...changes }).flatMap(([file, content]) =>
    content === undefined ? [] : [[file, content] as const],
  );
  return {
    origin: ORIGIN,
    base,
    files: new Map(files.map(([file, content]) => [file, Buffer.from(content)])),
    pages: files
      .filter(([file]) => file.endsWith('.html'))
      .map(([file, content]) => parseSitePage(file, content)),
  };
}

/** The rules that are broken, each with its file and line. */
async function broken(changes: Changes): Promise<string[]> {
  const problems = await findPageProblems(siteOf(changes), {
    articles: ['a1'],
    pages: ['f1'],
    fed: ['a1'],
  });
  return [...new Set(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`))];
}

const ARTICLE = 'articles/a1/index.html';
const articleWith = (body: string, head?: string) => ({
  [ARTICLE]: html(`<p id="p1">今年早动手。</p>${body}`, head),
});

test('a site that keeps every rule has no problem', async () => {
  expect(await broken({})).toEqual([]);
});

describe('links', () => {
  test('to a page that is not there', async () => {
    expect(await broken(articleWith('<a href="/nowhere/">无</a>'))).toEqual([`${ARTICLE}:3 link`]);
  });
  test('to an anchor that is not there', async () => {
    expect(await broken(articleWith('<a href="#p2">第二段</a>'))).toEqual([`${ARTICLE}:3 link`]);
  });
  test('to a whole address of the site', async () => {
    expect(await broken(articleWith(`<a href="${ORIGIN}/nowhere/">无</a>`))).toEqual([`${ARTICLE}:3 link`]);
  });
  test('of a script', async () => {
    expect(await broken(articleWith('<script src="/gone.js"></script>'))).toEqual([`${ARTICLE}:3 link`]);
  });
  test('without a slash at the end', async () => {
    expect(await broken(articleWith('<a href="/cities">城市</a>'))).toEqual([`${ARTICLE}:3 link`]);
  });
  test('out of the site are not ours to check', async () => {
    expect(await broken(articleWith('<a href="https://example.com/nowhere">外</a>'))).toEqual([]);
  });
  test('a picture for other sites that does not exist is found', () => {
    const meta = `<meta property="og:image" content="${ORIGIN}/none.png">`;
    expect(findBrokenLinks(siteOf({ 'index.html': html('', meta) }))).toMatchObject([{ rule: 'link' }]);
  });
});

describe('HTML', () => {
  test('an id that stands twice', async () => {
    expect(await broken(articleWith('<p id="p1">又一段</p>'))).toEqual([`${ARTICLE}:3 html/no-dup-id`]);
  });
  test('an element where it may not stand', async () => {
    expect(await broken(articleWith('<ul><p>段</p></ul>'))).toEqual([
      `${ARTICLE}:3 html/element-permitted-content`,
    ]);
  });
});

describe('ways to an article', () => {
  test('by city is missing', async () => {
    expect(await broken({ 'cities/anyang/index.html': html('') })).toEqual([`${ARTICLE}:1 reach/cities`]);
  });
  test('by date is missing', async () => {
    expect(await broken({ 'dates/index.html': html('') })).toEqual([`${ARTICLE}:1 reach/dates`]);
  });
  test('do not lead over another article', async () => {
    const files = {
      'cities/anyang/index.html': html('<a href="/articles/a2/">夏收</a>'),
      'articles/a2/index.html': html('<a href="/articles/a1/">春耕</a>'),
    };
    expect(await broken(files)).toContain(`${ARTICLE}:1 reach/cities`);
  });
});

describe('counts', () => {
  test.each([
    'data/articles.csv',
    'data/articles.bib',
    'data/articles.ris',
    'data/articles.csl.json',
    'data/corpus.tei.xml',
    'api/articles.json',
    'feed.json',
  ])('an article that is missing in %s', async (file) => {
    expect(await broken({ [file]: '[]' })).toEqual([`${file}:1 count`]);
  });
  test('a record that the data file lacks', async () => {
    expect(await broken({ 'data/articles.jsonl': '' })).toEqual(['data/articles.jsonl:1 count']);
  });
  test('a line that stands twice in the data file', async () => {
    expect(await broken({ 'data/articles.jsonl': '{"id":"a1"}\n{"id":"a1"}\n' })).toEqual([
      'data/articles.jsonl:1 count',
    ]);
  });
  test('an article that no record speaks of', async () => {
    expect(await broken({ 'articles/a2/index.html': html('') })).toContain('articles:1 count');
  });
  test('a page that was not built', async () => {
    expect(await broken({ 'pages/f1/index.html': undefined })).toContain('pages:1 count');
  });
  test('an article that search does not know', async () => {
    expect(await broken({ 'search/texts/a1.json': undefined })).toEqual(['search/texts:1 count']);
  });
  test('a feed without the article', async () => {
    expect(await broken({ 'feed.xml': '' })).toEqual(['feed.xml:1 count']);
  });
  test('a sitemap without a page', async () => {
    expect(await broken({ 'sitemap-0.xml': sitemapOf(['/']) })).toEqual(['sitemap-index.xml:1 count']);
  });
});

describe('requests to other hosts', () => {
  test.each([
    ['a picture', '<img src="https://cdn.example/a.png" alt="">'],
    ['a script', '<script src="//cdn.example/a.js"></script>'],
    ['a style', '<p style="background: url(https://cdn.example/a.png)">底</p>'],
  ])('by %s', async (_, body) => {
    expect(await broken(articleWith(body))).toContain(`${ARTICLE}:3 third-party`);
  });
  test('by a font in the head', async () => {
    const head =
      '<link rel="preload" as="font" href="https://fonts.example/a.woff2" crossorigin="anonymous">';
    expect(await broken(articleWith('', head))).toEqual([`${ARTICLE}:2 third-party`]);
  });
  test('by a style sheet', async () => {
    expect(await broken({ 'style.css': '@import "https://cdn.example/a.css";' })).toEqual([
      'style.css:1 third-party',
    ]);
  });
});

describe('names', () => {
  test('a page without title', async () => {
    expect(await broken({ [ARTICLE]: html('<p id="p1">段</p>').replace('文库', '') })).toContain(
      `${ARTICLE}:1 name`,
    );
  });
  test('a page without heading', async () => {
    const page = html('<p id="p1">段</p>').replace('<h1>文库</h1>', '');
    expect(await broken({ [ARTICLE]: page })).toContain(`${ARTICLE}:1 name`);
  });
  test('a page with two first headings', async () => {
    expect(await broken(articleWith('<h1>又一个</h1>'))).toContain(`${ARTICLE}:1 name`);
  });
  test('a page without language', async () => {
    const page = html('<p id="p1">段</p>').replace(' lang="zh-CN"', '');
    expect(await broken({ [ARTICLE]: page })).toContain(`${ARTICLE}:1 name`);
  });
});

describe('leaks', () => {
  test.each(['约 undefined 年', 'NaN 篇', '[object Object]'])('%s in a text', async (text) => {
    expect(await broken(articleWith(`<p>${text}</p>`))).toEqual([`${ARTICLE}:3 leak`]);
  });
  test('in an attribute', async () => {
    expect(await broken(articleWith('<p title="undefined">段</p>'))).toEqual([`${ARTICLE}:3 leak`]);
  });
  test('not in a script, where it is a word of the language', async () => {
    expect(await broken(articleWith('<script>let a = undefined;</script>'))).toEqual([]);
  });
});

describe('linked data', () => {
  test('that is no JSON', async () => {
    const head = '<script type="application/ld+json">{春耕}</script>';
    expect(await broken(articleWith('', head))).toEqual([`${ARTICLE}:1 linked-data`]);
  });
  test.each([
    ['of a type that nobody knows', { '@type': 'Vegetable' }],
    ['without what its type needs', { '@type': 'Newspaper', name: '安邑日报' }],
    [
      'with the address of another host',
      { '@type': 'Newspaper', name: '安邑日报', url: 'http://localhost/' },
    ],
    ['in something else', { '@type': 'Person', name: '丁一', worksFor: { '@type': 'Organization' } }],
  ])('%s', async (_, thing) => {
    expect(await broken(articleWith('', linkedData([thing])))).toEqual([`${ARTICLE}:1 linked-data`]);
  });
  test('is wanted of an article', async () => {
    const page = html('<p id="p1">段</p>').replace('NewsArticle', 'BreadcrumbList');
    expect(await broken({ [ARTICLE]: page })).toContain(`${ARTICLE}:1 linked-data`);
  });
});

describe('the head for Zotero', () => {
  const metas = {
    'dcterms.type': 'newspaperArticle',
    citation_title: '春耕',
    citation_author: '丁一',
    'prism.publicationName': '安邑日报',
    citation_date: '2021/03',
    citation_firstpage: '3',
    citation_language: 'zh-CN',
    citation_public_url: `${ORIGIN}/articles/a1/`,
    'eprints.place_of_pub': '安邑',
    'article:section': '春耕',
    'dcterms.rights': '权利属于各报。',
  };
  const known = {
    id: 'a1',
    type: 'article-newspaper',
    title: '春耕',
    author: [{ literal: '丁一' }],
    'container-title': '安邑日报',
    'publisher-place': '安邑',
    section: '春耕',
    page: '3',
    issued: { 'date-parts': [[2021, 3]] },
    language: 'zh-CN',
    URL: `${ORIGIN}/articles/a1/`,
  };
  const withMetas = (said: Readonly<Record<string, string>>) => ({
    ...articleWith(
      '',
      Object.entries(said)
        .map(([name, content]) => `<meta name="${name}" content="${content}">`)
        .join(''),
    ),
    'data/articles.csl.json': JSON.stringify([known], undefined, 2),
  });

  test('says all that is known', async () => {
    expect(await broken(withMetas(metas))).toEqual([]);
  });
  test.each(['citation_journal_title', 'citation_book_title'])('has no %s', async (name) => {
    expect(await broken(withMetas({ ...metas, [name]: '安邑日报' }))).toContain(`${ARTICLE}:1 citation`);
  });
  test.each(Object.keys(metas))('needs %s', async (name) => {
    const less = Object.fromEntries(Object.entries(metas).filter(([other]) => other !== name));
    expect(await broken(withMetas(less))).toEqual([`${ARTICLE}:1 citation`]);
  });
  test('gives no day that is not known', async () => {
    expect(await broken(withMetas({ ...metas, citation_date: '2021/03/01' }))).toEqual([
      `${ARTICLE}:1 citation`,
    ]);
  });
});

test('an article that is too heavy for its budget', async () => {
  // Random text, because the weight is that of compressed text.
  const random = randomFrom(1);
  const heavy = Array.from({ length: 12_000 }, () =>
    String.fromCodePoint(0x4e00 + Math.floor(random() * 20_000)),
  );
  expect(await broken(articleWith(`<p>${heavy.join('')}</p>`))).toEqual([`${ARTICLE}:1 weight`]);
});

test('a page with a budget of its own that is too heavy for it', async () => {
  const random = randomFrom(1);
  const heavy = Array.from({ length: 12_000 }, () => random().toString(36)).join('');
  const page = GOOD['index.html']?.replace('</body>', `<p>${heavy}</p></body>`);
  expect(await broken({ 'index.html': page ?? '' })).toEqual(['index.html:1 weight']);
});

test('the style sheet weighs with the article', async () => {
  const random = randomFrom(1);
  const rules = Array.from({ length: 6000 }, () => `.a${random()} {}`);
  expect(await broken({ 'style.css': rules.join('\n') })).toEqual([`${ARTICLE}:1 weight`]);
});

describe('a site below a path of its host', () => {
  const unlinked = Object.fromEntries(
    Object.keys(GOOD)
      .filter((file) => file.endsWith('.html') && file !== 'index.html')
      .map((file) => [file, html('')]),
  );
  const below = (link: string) =>
    findBrokenLinks(siteOf({ 'index.html': html(`<a href="${link}">城市</a>`), ...unlinked }, '/henan'));

  test('has its links below that path', () => {
    expect(below('/henan/cities/')).toEqual([]);
    expect(below('cities/')).toEqual([]);
  });
  test.each(['/cities/', '/henan', '/henan/nowhere/'])('a link to %s is broken', (link) =>
    expect(below(link)).toHaveLength(1),
  );
});
