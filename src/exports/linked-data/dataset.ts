import type { ArchiveSettings } from '../../records/archive-settings.ts';
import type { PublicationDate } from '../../records/publication-date.ts';
import { addresses } from '../../routes.ts';
import { dataWords } from '../../words/data-words.ts';
import type { DataFile } from '../corpus/data-package.ts';

type Days = Pick<PublicationDate, 'earliest' | 'latest'>;

/** What a data set is made of. */
interface DatasetSource {
  readonly settings: ArchiveSettings;
  readonly files: readonly Pick<DataFile, 'name' | 'mediaType' | 'size'>[];
  /** Whole address of the page about the data. */
  readonly url: string;
  /** Dates of publication of the articles. */
  readonly dates: readonly Days[];
  readonly cities: readonly string[];
  /** Day of the newest entry in the list of changes; `null` when none is recorded. */
  readonly version: string | null;
}

/** The corpus as schema.org has it, so that search engines for data find it. */
export function dataset({ settings, files, url, dates, cities, version }: DatasetSource): object {
  const { name, description, operator = name, rights, languages } = settings;
  const coverage = daysCovered(dates);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${name}${dataWords.title}`,
    description: `${description}${dataWords.lead}${dataWords.dateNote}`,
    url,
    inLanguage: languages,
    isAccessibleForFree: true,
    copyrightNotice: rights,
    creator: { '@type': 'Organization', name: operator, url: new URL(addresses.home, url).href },
    ...(version !== null && { version, dateModified: version }),
    ...(coverage !== null && { temporalCoverage: coverage }),
    spatialCoverage: cities.map((name) => ({ '@type': 'City', name })),
    distribution: files.map(({ name: file, mediaType, size }) => ({
      '@type': 'DataDownload',
      name: file,
      encodingFormat: mediaType,
      contentUrl: new URL(file, url).href,
      contentSize: `${size} B`,
    })),
  };
}

/** From the first possible day to the last, as EDTF and schema.org write it; `null` when there are no dates. */
function daysCovered(dates: readonly Days[]): string | null {
  const first = dates.map(({ earliest }) => earliest).toSorted()[0];
  const last = dates
    .map(({ latest }) => latest)
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? null : `${first}/${last}`;
}
