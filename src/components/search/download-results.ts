import { RESULT_FORMATS } from '../../exports/tables/result-formats.ts';
import { searchWords } from '../../words/search-words.ts';
import { collectResults } from './collect-results.ts';
import { saveFile } from './save-file.ts';

/** Saves articles as one file and tells the name of its format; `undefined` when the signal ended it. Throws rather than leave one out. */
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
  const file = new Blob([format.format(results)], { type: format.mediaType });
  saveFile(`${searchWords.tools.fileName}.${extension}`, file);
  return format.name;
}
