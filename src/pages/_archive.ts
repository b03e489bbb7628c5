import { getCollection, getEntry } from 'astro:content';
import { indexArchive, type ArchiveIndex } from '../archive/index-archive.ts';
import { oncePerBuild } from './_once-per-build.ts';

/** The archive of this build; collections are read once, not once a page. */
export const archive = oncePerBuild(readCollections);

async function readCollections(): Promise<ArchiveIndex> {
  const settings = await getEntry('settings', 'archive');
  if (settings === undefined) throw new Error('Expected settings among the collections');
  const [cities, papers, pages, articles, sections, bylines, contributors, connections, changes] =
    await Promise.all([
      getCollection('cities'),
      getCollection('papers'),
      getCollection('pages'),
      getCollection('articles'),
      getCollection('sections'),
      getCollection('bylines'),
      getCollection('contributors'),
      getCollection('connections'),
      getCollection('changes'),
    ]);
  return indexArchive({
    settings: settings.data,
    cities: cities.map(({ data }) => data),
    papers: papers.map(({ data }) => data),
    pages: pages.map(({ data }) => data),
    articles: articles.map(({ data }) => data),
    sections: sections.map(({ data }) => data),
    bylines: bylines.map(({ data }) => data),
    contributors: contributors.map(({ data }) => data),
    connections: connections.map(({ data }) => data),
    changes: changes.map(({ data }) => data),
  });
}
