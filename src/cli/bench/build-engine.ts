import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { fold } from '../../search/format/fold.ts';
import { buildSearchIndex } from '../../search/index/build-search-index.ts';
import { addresses } from '../../routes.ts';
import { commonTerms, sampleOfTerms } from '../../related/index/common-terms.ts';
import { textOf, writeBundles } from '../build/related-index.ts';
import { writeBelow } from '../run/write-below.ts';
import { generatedPage } from './generated-page.ts';
import { archiveLikeArticles, type ArticleGenerator } from './article-generator.ts';

/** Builds one index of generated articles, in a process of its own so that its memory can be measured: `<engine> <size> <folder>`. */
const [, , engine = '', count = '0', folder = ''] = process.argv;
const size = Number(count);
const article = archiveLikeArticles();
const builders: Readonly<Record<string, (article: ArticleGenerator) => Promise<void>>> = {
  ours: buildOurs,
  related: buildRelated,
  pagefind: buildPagefind,
  minisearch: buildMiniSearch,
};

const start = performance.now();
await builders[engine]?.(article);
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ ms: performance.now() - start, peakBytes: maxRSS * 1024 }));

async function buildOurs(generate: ArticleGenerator): Promise<void> {
  const numbers = new Map<string, number>();
  const articles = Array.from({ length: size }, (_, at) => {
    const { id, paper, date } = generate(at);
    numbers.set(id, at);
    return { id, paper, date };
  });
  await buildSearchIndex({
    articles,
    getArticle: (id) => generate(numbers.get(id) ?? 0),
    sumOf: (id) => id,
    archive: '',
    stories: new Map(),
    cities: {},
    papers: {},
    sections: {},
    kinds: {},
    formatDate: ({ edtf }) => edtf,
    write: (path, content) => writeBelow(folder, `search/${path}`, content),
  });
}

/** As this site builds it. */
async function buildRelated(generate: ArticleGenerator): Promise<void> {
  const numbers = new Map<string, number>();
  const articles = Array.from({ length: size }, (_, at) => {
    const { id, city, paper, date } = generate(at);
    numbers.set(addresses.article(id), at);
    return { id, city, paper, date };
  });
  const sample = sampleOfTerms(articles.map(({ id }) => id).toSorted());
  await writeBundles({
    articles,
    otherPages: [],
    key: '',
    common: commonTerms(sample, (id) => textOf(generate(numbers.get(addresses.article(id)) ?? 0))),
    readPage: (url) => generatedPage(generate(numbers.get(url) ?? 0)),
    write: (path, content) => writeBelow(folder, `related/${path}`, content),
  });
}

/** As Pagefind comes: the texts as they are, in Chinese, and its own cutting into words. */
async function buildPagefind(generate: ArticleGenerator): Promise<void> {
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind did not start');
  for (let at = 0; at < size; at += 1) {
    const { id, title, date } = generate(at);
    const content = textOf(generate(at));
    await index.addCustomRecord({
      url: `/${id}/`,
      content,
      language: 'zh',
      meta: { title },
      filters: { year: [date.earliest.slice(0, 4)] },
    });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  process.on('beforeExit', () => process.exit());
}

/** Bigrams, all of which must occur: as near as MiniSearch comes to a run of characters. */
async function buildMiniSearch(generate: ArticleGenerator): Promise<void> {
  const index = new MiniSearch({
    fields: ['text'],
    storeFields: ['title'],
    tokenize: (text) => Array.from(text, (_, at) => text.slice(at, at + 2)),
  });
  for (let at = 0; at < size; at += 1) {
    const { id, title } = generate(at);
    index.add({ id, title, text: fold(textOf(generate(at))) });
  }
  await writeBelow(folder, 'minisearch/index.json', JSON.stringify(index));
}
