import {
  exportedOf,
  pageArticlesAddress,
  type PageArticles,
} from '../../../exports/article/page-articles.ts';
import type { CitableArticle } from '../../../exports/article-file.ts';
import {
  type FoundArticle,
  RESULT_FORMATS,
  searchColumns,
  type SearchNote,
} from '../../../exports/tables/result-formats.ts';
import type { NamedColumn } from '../../../exports/tables/column.ts';
import { formatCsv } from '../../../exports/tables/table.ts';
import type { ArticleFile } from '../../../records/article-file.ts';
import type { SearchManifest } from '../../../search/format/manifest.ts';
import type { SearchField } from '../../../search/format/search-field.ts';
import { searchFields } from '../../../search/index/search-fields.ts';
import type { Phrase } from '../../../search/query/query-node.ts';
import { fetchJson } from '../../../search/query/read-files.ts';
import { FILTERS, parseAddress } from '../../../search/query/search-state.ts';
import { makeConcordance } from '../../../search/results/concordance.ts';
import { dayInBeijing } from '../../../text/days.ts';
import { searchWords } from '../../../words/search-words.ts';
import { saveFile } from '../../save-file.ts';
import { nameOfValue } from '../../../search/results/filter-names.ts';
import { loadInTurn } from './load-texts.ts';

/** What a search found. */
export interface FoundArticles {
  /** In the order of the list. */
  readonly ids: readonly string[];
  readonly phrases: readonly Phrase[];
  readonly manifest: SearchManifest;
}

/** Saves articles as one file and returns the name of its format; `undefined` when it was aborted. Rejects when one is missing. */
export async function downloadResults(
  extension: string,
  { ids, phrases, manifest }: FoundArticles,
  onProgress: (articles: number) => void,
  signal: AbortSignal,
): Promise<string | undefined> {
  const format = RESULT_FORMATS.find((one) => one.extension === extension);
  if (format === undefined) throw new RangeError(`No format .${extension}`);
  const search = searchNote(location, manifest, dayInBeijing(new Date()));
  const results = await collectResults(ids, onProgress, signal);
  if (results === undefined) return undefined;
  const articles = results.map((one) => withHits(one, phrases));
  const file = new Blob([await format.format({ search, articles })], { type: format.mediaType });
  saveNamed(searchWords.tools.fileName, search, extension, file);
  return format.name;
}

/** What a search page at an address looks for, with the names of its filters. */
export function searchNote(
  { href, search }: Pick<Location, 'href' | 'search'>,
  manifest: SearchManifest,
  today: string,
): SearchNote {
  const { query, selection, days } = parseAddress(search);
  const values = FILTERS.flatMap((filter) =>
    selection[filter].map((value) => nameOfValue(filter, value, manifest)),
  );
  const isLimited = days.from !== '' || days.to !== '';
  const filters = [...values, ...(isLimited ? [searchWords.days(days.from, days.to)] : [])].join('，');
  return { query, filters, day: today, address: href };
}

/** Says what is saved, what was searched for, with which filters, and when; without what file systems have no place for. */
export function resultFileName(kind: string, { query, filters, day }: SearchNote): string {
  const parts = [kind, query, filters, day].filter((part) => part !== '');
  const name = parts.join('_').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|\s]+/gu, ' ');
  return [...name].slice(0, LONGEST_NAME).join('');
}

/** File systems take 255 bytes; a Chinese character has three. */
const LONGEST_NAME = 70;

/** Counts and shows what was searched for in an article, as the concordance does. */
export function withHits(one: CitableArticle, phrases: readonly Phrase[]): FoundArticle {
  const lines = makeConcordance({ id: one.article.id, fields: fieldsOf(one.article) }, phrases);
  return {
    ...one,
    hits: lines.length,
    context: lines.map(({ left, hit, right }) => `${left}【${hit}】${right}`).join('\n'),
  };
}

function fieldsOf({ headline, kicker, deck, dateline, captions, ...others }: ArticleFile): SearchField[] {
  return searchFields({
    ...others,
    headline: headline === null ? null : { text: headline },
    kicker: kicker.map((text) => ({ text })),
    deck: deck.map((text) => ({ text })),
    dateline: dateline === null ? null : { text: dateline },
    captions: captions.map(({ text, credit }) => ({ text, credits: credit === null ? [] : [credit] })),
  });
}

/** Loads articles in the order of their ids, a newspaper page at a time; `undefined` when it was aborted. Rejects when one is missing. */
async function collectResults(
  ids: readonly string[],
  onProgress: (articles: number) => void,
  signal: AbortSignal,
): Promise<CitableArticle[] | undefined> {
  const wanted = Map.groupBy(ids, pageArticlesAddress);
  const found = new Map<string, CitableArticle>();
  const loadPage = async (address: string): Promise<void> => {
    const all = exportedOf(await fetchJson<PageArticles>(address));
    const onPage = new Map(
      all.map(({ file, reference }) => [file.id, { article: file, reference } satisfies CitableArticle]),
    );
    for (const id of wanted.get(address) ?? []) {
      const one = onPage.get(id);
      if (one === undefined) throw new Error(`Failed to find article ${id}`);
      found.set(id, one);
    }
    onProgress(found.size);
  };
  const loaded = await loadInTurn([...wanted.keys()], loadPage, signal);
  return loaded && ids.flatMap((id) => found.get(id) ?? []);
}

/** Saves a table about the results in CSV; `kind` says what it shows. */
export function saveTable<Row>(
  kind: string,
  columns: readonly NamedColumn<Row>[],
  rows: readonly Row[],
  manifest: SearchManifest,
): void {
  const search = searchNote(location, manifest, dayInBeijing(new Date()));
  const content = formatCsv([...columns, ...searchColumns<Row>(search)], rows);
  saveNamed(kind, search, 'csv', new Blob([content], { type: 'text/csv;charset=utf-8' }));
}

/** Downloads a file, named for what is searched for. */
function saveNamed(kind: string, search: SearchNote, extension: string, content: Blob): void {
  saveFile(`${resultFileName(kind, search)}.${extension}`, content);
}
