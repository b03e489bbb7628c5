import { dateText } from '../../archive/date-text.ts';
import { type BuiltPage, buildPage } from '../../content/build-page.ts';
import { readCorrections } from '../../content/read/companions.ts';
import {
  type ContentFiles,
  correctionsFile,
  intakeFile,
  pageFile,
} from '../../content/read/content-files.ts';
import type { Registry } from '../../content/read/registry.ts';
import type { CorrectionRecord } from '../../records/correction-record.ts';
import type { Message } from '../../report.ts';
import { DecodeError, tryDecode } from '../../text/decode.ts';
import { inWordsOfTheField } from './field-words.ts';

/** A page on the desk: what would be published, and what stands in the way of it. */
export interface DeskPage {
  readonly id: string;
  /** Paper, date and the page's own name, as far as the record has them. */
  readonly title: string;
  /** The raw text. */
  readonly text: string;
  /** Nothing when the record of intake cannot be read. */
  readonly built: BuiltPage | undefined;
  /** All that are written, those that need nothing included. */
  readonly corrections: readonly CorrectionRecord[];
  /** In the words of the field; errors first, then doubts, in the order of the page. */
  readonly messages: readonly Message[];
}

/** Builds a page as the site would. `files` hold its own files and the registry. */
export function makeDeskPage(id: string, files: ContentFiles, registry: Registry): DeskPage {
  const decoded = tryDecode(files.get(pageFile(id)) ?? new Uint8Array());
  const text = decoded instanceof DecodeError ? '' : decoded.text;
  const messages: Message[] = [];
  const made = buildPage(id, files, registry, (message) => messages.push(message));
  // Not what it is compared with others by, which is more than all the rest.
  const built = made && { page: made.page, articles: made.articles };
  return {
    id,
    title: titleOf(id, built, registry),
    text,
    built,
    corrections: readCorrections(id, text, files, () => {}).map(({ correction }) => correction),
    messages: messages.map((message) => inWordsOfTheField(message, id)).toSorted(bySeverityAndPlace),
  };
}

function titleOf(id: string, built: BuiltPage | undefined, { papers }: Registry): string {
  if (built === undefined) return id;
  const { paper, date, label, source } = built.page;
  // Of a paper that is not registered yet the file's name tells more than the spelling of an address.
  const name = papers.find(({ slug }) => slug === paper.value)?.name ?? source;
  return [name, dateText(date), ...(label === null ? [] : [label])].join(' ');
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

function bySeverityAndPlace(a: Message, b: Message): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (a.place.span?.start ?? 0) - (b.place.span?.start ?? 0)
  );
}

/** Files of one page that people write. */
export function companionsOf(id: string): readonly string[] {
  return [intakeFile(id), correctionsFile(id)];
}
