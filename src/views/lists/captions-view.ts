import type { ArticleRecord } from '../../records/article-record.ts';
import { ascending } from '../../text/ascending.ts';
import { browsingWords } from '../../words/browsing-words.ts';
import { formatPeriod } from '../../words/format-days.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { articleLinkView, type ArticleLinkView } from '../links/article-link-view.ts';
import { dateView } from '../links/date-view.ts';
import { figuresView, type FigureView } from '../article/article-body-view.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import type { Crumb } from '../links/crumbs.ts';
import type { NameEntry } from '../links/entries.ts';
import {
  itemsOfPart,
  listParts,
  type Part,
  type PartLink,
  partLinks,
  partPath,
} from '../links/list-parts.ts';
import { contributorKeyOf } from '../people/byline-view.ts';

/** The collection of captions, or those of one city, year or photographer. */
export interface CaptionsView {
  /** Name of the city, year or photographer; empty for all. */
  readonly name: string;
  /** Tail of the address, `city/anyang`; absent for all. */
  readonly path: string | undefined;
  readonly part: Part;
  readonly count: string;
  readonly captions: readonly CaptionLinkView[];
  readonly parts: readonly PartLink[];
}

/** A caption in the collection of captions, with the article it stands in. */
export interface CaptionLinkView {
  readonly figure: FigureView;
  readonly href: string;
  /** Paper and date. */
  readonly facts: string;
  readonly article: ArticleLinkView;
}

/** What captions can be narrowed to. */
export interface CaptionFilter {
  readonly title: string;
  readonly entries: readonly NameEntry[];
  /** The way to all choices, where these are not all. */
  readonly more?: Required<Crumb>;
}

/** All captions, then those of each choice of each filter, part by part; each list in the order of articles. */
export function captionsViews(archive: ArchiveIndex): readonly CaptionsView[] {
  const all = placedCaptions(archive);
  const narrowed = FILTERS.flatMap((filter) =>
    groupsOf(filter, all, archive).map(({ name, href, captions }) => ({
      name,
      path: href.slice(addresses.captions.length, -1),
      captions,
    })),
  );
  return [{ name: '', path: undefined, captions: all }, ...narrowed].flatMap(({ captions, name, path }) =>
    listParts(captions.length).map((part) => ({
      name,
      path: path === undefined ? partPath(part) : [path, partPath(part) ?? []].flat().join('/'),
      part,
      count: words.units.captions(captions.length),
      captions: itemsOfPart(captions, part).map(({ link }) => link),
      parts: partLinks(captions.length, `${addresses.captions}${path === undefined ? '' : `${path}/`}`, part),
    })),
  );
}

/** As many as are looked over at a glance. */
const MOST_CHOICES = 60;

/** The choices of each filter, with how many captions each has; of very many the first, with a way to all. */
export function captionFilters(archive: ArchiveIndex): readonly CaptionFilter[] {
  const all = placedCaptions(archive);
  return FILTERS.map((filter) => {
    const { title } = filter;
    const entries = entriesOf(filter, all, archive);
    if (entries.length <= MOST_CHOICES) return { title, entries };
    const more = {
      text: browsingWords.cut.photographers(entries.length),
      href: addresses.captionPhotographers,
    };
    return { title, entries: entries.slice(0, MOST_CHOICES), more };
  }).filter(({ entries }) => entries.length > 0);
}

/**
 * Filters for lists that do not tell how many captions other lists have, so that one more of these changes nothing there; where
 * choices are cut, by how many captions they have, only the way to all is left.
 */
export function withoutCounts(filters: readonly CaptionFilter[]): readonly CaptionFilter[] {
  return filters.map(({ title, entries, more }) =>
    more === undefined
      ? { title, entries: entries.map((entry) => ({ ...entry, count: '' })) }
      : { title, entries: [], more: { ...more, text: browsingWords.cut.all } },
  );
}

/** All whose pictures captions tell of, who has most first; none where the filters name them all. */
export function captionPhotographers(archive: ArchiveIndex): readonly NameEntry[] {
  const entries = entriesOf(BY_PHOTOGRAPHER, placedCaptions(archive), archive);
  return entries.length > MOST_CHOICES ? entries : [];
}

function entriesOf(
  filter: Filter,
  captions: readonly PlacedCaption[],
  archive: ArchiveIndex,
): readonly NameEntry[] {
  return groupsOf(filter, captions, archive).map(({ captions: own, ...entry }) => ({
    ...entry,
    count: browsingWords.captions.count(own.length),
  }));
}

interface PlacedCaption {
  readonly article: ArticleRecord;
  /** Keys of those whose picture it is. */
  readonly photographers: readonly string[];
  readonly link: CaptionLinkView;
}

const placed = new WeakMap<ArchiveIndex, readonly PlacedCaption[]>();

/** Those of an archive are looked for once. */
function placedCaptions(archive: ArchiveIndex): readonly PlacedCaption[] {
  const found = placed.get(archive) ?? placeCaptions(archive);
  placed.set(archive, found);
  return found;
}

function placeCaptions(archive: ArchiveIndex): readonly PlacedCaption[] {
  return archive.articles.flatMap((article) =>
    figuresView(article, archive).map((figure, index) => ({
      article,
      photographers: (article.captions[index]?.credits ?? []).map((byline) =>
        contributorKeyOf(byline, article, archive),
      ),
      link: {
        figure,
        href: addresses.anchor(article.id, figure.id),
        facts: `${archive.getPaper(article.paper).name} · ${dateView(article.date, article.pageId).text}`,
        article: articleLinkView(article, archive),
      },
    })),
  );
}

interface Filter {
  readonly title: string;
  /** The most frequent first, or the newest. */
  readonly first: 'frequent' | 'newest';
  readonly keysOf: (caption: PlacedCaption) => readonly string[];
  readonly entryOf: (key: string, archive: ArchiveIndex) => Pick<NameEntry, 'name' | 'href' | 'note'>;
}

const BY_PHOTOGRAPHER: Filter = {
  title: browsingWords.captions.by.photographer,
  first: 'frequent',
  keysOf: ({ photographers }) => photographers,
  entryOf: (key, archive) => {
    const { name, paper } = archive.getContributor(key);
    return { name, href: addresses.captionsBy(key), note: archive.getPaper(paper).name };
  },
};

const FILTERS: readonly Filter[] = [
  {
    title: browsingWords.captions.by.city,
    first: 'frequent',
    keysOf: ({ article }) => [article.city],
    entryOf: (key, archive) => ({
      name: archive.getCity(key).name,
      href: addresses.captionsOfCity(key),
      note: '',
    }),
  },
  {
    title: browsingWords.captions.by.year,
    first: 'newest',
    keysOf: ({ article }) => [article.date.earliest.slice(0, 4)],
    entryOf: (key) => ({ name: formatPeriod(key), href: addresses.captionsOfYear(key), note: '' }),
  },
  BY_PHOTOGRAPHER,
];

function groupsOf(
  { keysOf, entryOf, first }: Filter,
  captions: readonly PlacedCaption[],
  archive: ArchiveIndex,
) {
  const keyed = captions.flatMap((caption) => [...new Set(keysOf(caption))].map((key) => ({ key, caption })));
  return [...Map.groupBy(keyed, ({ key }) => key)]
    .toSorted(([a, one], [b, other]) =>
      first === 'newest' ? ascending(b, a) : other.length - one.length || ascending(a, b),
    )
    .map(([key, group]) => ({ ...entryOf(key, archive), captions: group.map(({ caption }) => caption) }));
}
