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
import type { NameEntry } from '../links/entries.ts';
import { contributorKeyOf } from '../people/byline-view.ts';

/** The collection of captions, or those of one city, year or photographer. */
export interface CaptionsView {
  /** Name of the city, year or photographer; empty for all. */
  readonly name: string;
  /** Tail of the address, `city/anyang`; absent for all. */
  readonly path: string | undefined;
  readonly count: string;
  readonly captions: readonly CaptionLinkView[];
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
}

/** All captions, then those of each choice of each filter; each list in the order of articles. */
export function captionsViews(archive: ArchiveIndex): readonly CaptionsView[] {
  const all = placedCaptions(archive);
  const narrowed = FILTERS.flatMap((filter) =>
    groupsOf(filter, all, archive).map(({ name, href, captions }) => ({
      name,
      path: href.slice(addresses.captions.length, -1),
      captions,
    })),
  );
  return [{ name: '', path: undefined, captions: all }, ...narrowed].map(({ captions, ...rest }) => ({
    ...rest,
    count: words.units.captions(captions.length),
    captions: captions.map(({ link }) => link),
  }));
}

/** The choices of each filter, with how many captions each has. */
export function captionFilters(archive: ArchiveIndex): readonly CaptionFilter[] {
  const all = placedCaptions(archive);
  return FILTERS.map((filter) => ({
    title: filter.title,
    entries: groupsOf(filter, all, archive).map(({ name, href, note, captions }) => ({
      name,
      href,
      note,
      count: browsingWords.captions.count(captions.length),
    })),
  })).filter(({ entries }) => entries.length > 0);
}

interface PlacedCaption {
  readonly article: ArticleRecord;
  /** Keys of those whose picture it is. */
  readonly photographers: readonly string[];
  readonly link: CaptionLinkView;
}

function placedCaptions(archive: ArchiveIndex): readonly PlacedCaption[] {
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
  {
    title: browsingWords.captions.by.photographer,
    first: 'frequent',
    keysOf: ({ photographers }) => photographers,
    entryOf: (key, archive) => {
      const { name, paper } = archive.getContributor(key);
      return { name, href: addresses.captionsBy(key), note: archive.getPaper(paper).name };
    },
  },
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
