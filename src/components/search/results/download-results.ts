import type { CitableArticle } from '../../../exports/article-file.ts';
import type { NamedColumn } from '../../../exports/tables/column.ts';
import { RESULT_FORMATS } from '../../../exports/tables/result-formats.ts';
import { formatCsv } from '../../../exports/tables/table.ts';
import { addresses } from '../../../routes.ts';
import { fetchJson } from '../../../search/query/read-files.ts';
import { parseAddress, type SearchState } from '../../../search/query/search-state.ts';
import { dayInBeijing } from '../../../text/days.ts';
import { searchWords } from '../../../words/search-words.ts';
import { makeElement } from '../../elements.ts';
import { loadInTurn } from './load-texts.ts';

/** Saves articles as one file and returns the name of its format; `undefined` when it was aborted. Rejects when one is missing. */
export async function downloadResults(
  extension: string,
  ids: readonly string[],
  onProgress: (articles: number) => void,
  signal: AbortSignal,
): Promise<string | undefined> {
  const format = RESULT_FORMATS.find((one) => one.extension === extension);
  if (format === undefined) throw new RangeError(`No format .${extension}`);
  const results = await collectResults(ids, onProgress, signal);
  if (results === undefined) return undefined;
  const file = new Blob([await format.format(results)], { type: format.mediaType });
  saveFile(searchWords.tools.fileName, extension, file);
  return format.name;
}

/** Says what is saved, what was searched for, with which filters, and when; without what file systems have no place for. */
export function resultFileName(kind: string, { query, selection, days }: SearchState, today: string): string {
  const period = days.from === '' && days.to === '' ? [] : [`${days.from}至${days.to}`];
  const parts = [kind, query, ...Object.values(selection).flat(), ...period, today];
  const name = parts.join('_').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|\s]+/gu, ' ');
  return [...name].slice(0, LONGEST_NAME).join('');
}

/** File systems take 255 bytes; a Chinese character has three. */
const LONGEST_NAME = 70;

/** Loads articles in the order of their ids, a newspaper page at a time; `undefined` when it was aborted. Rejects when one is missing. */
async function collectResults(
  ids: readonly string[],
  onProgress: (articles: number) => void,
  signal: AbortSignal,
): Promise<CitableArticle[] | undefined> {
  const wanted = Map.groupBy(ids, pageOf);
  const found = new Map<string, CitableArticle>();
  const loadPage = async (page: string): Promise<void> => {
    const all = await fetchJson<readonly CitableArticle[]>(addresses.pageArticles(page));
    const onPage = new Map(all.map((one) => [one.article.id, one]));
    for (const id of wanted.get(page) ?? []) {
      const one = onPage.get(id);
      if (one === undefined) throw new Error(`Failed to find article ${id}`);
      found.set(id, one);
    }
    onProgress(found.size);
  };
  const loaded = await loadInTurn([...wanted.keys()], loadPage, signal);
  return loaded && ids.flatMap((id) => found.get(id) ?? []);
}

/** The id of an article begins with that of its page. */
function pageOf(id: string): string {
  return id.slice(0, id.indexOf('-'));
}

/** Saves a table about the results in CSV; `kind` says what it shows. */
export function saveTable<Row>(
  kind: string,
  columns: readonly NamedColumn<Row>[],
  rows: readonly Row[],
): void {
  saveFile(kind, 'csv', new Blob([formatCsv(columns, rows)], { type: 'text/csv;charset=utf-8' }));
}

/** Downloads a file, named for what is searched for. */
function saveFile(kind: string, extension: string, content: Blob): void {
  const name = resultFileName(kind, parseAddress(location.search), dayInBeijing(new Date()));
  const address = URL.createObjectURL(content);
  makeElement('a', { href: address, download: `${name}.${extension}` }).click();
  URL.revokeObjectURL(address);
}
