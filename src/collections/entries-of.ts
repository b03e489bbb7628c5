import { pageFile } from '../archive/page-file.ts';
import type { Archive } from '../archive/types.ts';

const pageOf = (articleId: string) => articleId.slice(0, articleId.indexOf('-'));
const CITIES_FILE = 'content/registry/cities.yaml';
const PAPERS_FILE = 'content/registry/papers.yaml';

/** The entries of each collection, in the order of the archive. */
export const entriesOf = {
  articles: ({ articles }: Archive) =>
    articles.map((data) => ({ id: data.id, data, filePath: pageFile(data.pageId) })),
  captions: ({ articles }: Archive) =>
    articles.flatMap(({ id: article, pageId, captions }) =>
      captions.map((caption) => ({
        id: caption.id,
        data: { ...caption, article },
        filePath: pageFile(pageId),
      })),
    ),
  pages: ({ pages }: Archive) => pages.map((data) => ({ id: data.id, data, filePath: pageFile(data.id) })),
  sections: ({ sections }: Archive) =>
    sections.map((data) => ({ id: data.slug, data, filePath: pageFile(pageOf(data.articles[0] ?? '')) })),
  bylines: ({ bylines }: Archive) =>
    bylines.map((data) => ({ id: data.id, data, filePath: pageFile(pageOf(data.article)) })),
  contributors: ({ contributors }: Archive) =>
    contributors.map((data) => ({ id: data.key, data, filePath: pageFile(pageOf(data.articles[0] ?? '')) })),
  connections: ({ connections }: Archive) =>
    connections.map((data) => ({ id: data.article, data, filePath: pageFile(pageOf(data.article)) })),
  papers: ({ papers }: Archive) => papers.map((data) => ({ id: data.slug, data, filePath: PAPERS_FILE })),
  cities: ({ cities }: Archive) => cities.map((data) => ({ id: data.slug, data, filePath: CITIES_FILE })),
};
