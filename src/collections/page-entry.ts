import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { knowDerived, type TracedPage } from '../content/build-page.ts';
import type { ArticleTrace } from '../connections/article-trace.ts';
import type { ArticleRecord } from '../records/article-record.ts';
import type { PageRecord } from '../records/page-record.ts';
import type { Message } from '../report.ts';

/** A page with all that was reported of it. */
export interface RememberedPage {
  readonly built: TracedPage | undefined;
  readonly messages: readonly Message[];
}

/** What only those read who show or search a page or one of its articles: by far the most of a record. */
export type Body = Partial<Pick<PageRecord, 'text' | 'spans'> & Pick<ArticleRecord, 'paragraphs'>>;

/** Reads bytes of an entry; to its end when no length is given. What was read before may be gone then. */
export type ReadBytes = (from: number, length?: number) => Uint8Array;

/** All of a page but the bodies. */
interface Head {
  /** That of the entry, which may have been given the name of another. */
  readonly key: string;
  /** As JSON, which is read in less time and memory than the same records are otherwise. */
  readonly records: Uint8Array;
  readonly traces: Uint8Array;
  /** Of the traces. */
  readonly texts: readonly string[];
}

/** What stands in the page and in each of its articles behind their bodies. */
interface Behind {
  readonly behind: readonly object[];
}

/** Checksum of the head, its length, checksum of the bodies; 32 bits each. */
const [HEAD_SUM, HEAD_LENGTH, BODIES_SUM, HEADER] = [0, 4, 8, 12];

/** An entry: its header, the head, and the bodies of the page and of each article. */
export function packPage(key: string, { built, messages }: RememberedPage): Uint8Array {
  const cut = built === undefined ? [] : cutBodies(built);
  const [page, ...articles] = cut.map(({ before }) => before);
  const behind = cut.map(({ after }) => after);
  const records = Buffer.from(
    JSON.stringify({ built: built && { ...built, page, articles, traces: [] }, messages, behind }),
  );
  const traces = built?.traces ?? [];
  const head: Head = {
    key,
    records,
    traces: serialize(traces.map((trace) => ({ ...trace, text: '' }))),
    texts: traces.map(({ text }) => text),
  };
  const packed = serialize(head);
  const bodies = Buffer.from(JSON.stringify(built === undefined ? [] : bodiesOf(built)));
  const header = Buffer.alloc(HEADER);
  header.writeUInt32LE(crc32(packed), HEAD_SUM);
  header.writeUInt32LE(packed.length, HEAD_LENGTH);
  header.writeUInt32LE(crc32(bodies), BODIES_SUM);
  return Buffer.concat([header, packed, bodies]);
}

const PAGE_BODY: readonly (keyof Body)[] = ['text', 'spans'];
const ARTICLE_BODY: readonly (keyof Body)[] = ['paragraphs'];

/** The page and each of its articles without their bodies. */
function cutBodies({ page, articles }: TracedPage): ReturnType<typeof cutAt>[] {
  return [cutAt(page, PAGE_BODY), ...articles.map((article) => cutAt(article, ARTICLE_BODY))];
}

/** The fields of a record before its body, and those after. */
function cutAt(record: object, body: readonly string[]): Record<'before' | 'after', object> {
  const entries = Object.entries(record);
  const start = entries.findIndex(([name]) => body.includes(name));
  return {
    before: Object.fromEntries(entries.slice(0, start)),
    after: Object.fromEntries(entries.slice(start + body.length)),
  };
}

/** The bodies of a page and of each of its articles. */
export function bodiesOf({ page: { text, spans }, articles }: TracedPage): readonly Body[] {
  return [{ text, spans }, ...articles.map(({ paragraphs }) => ({ paragraphs }))];
}

/**
 * The page of an entry with that key; its bodies are asked of `bodies`, with their checksum, when somebody reads one.
 * @throws Error when the head is not as it was packed, or that of another entry.
 */
export function unpackPage(
  read: ReadBytes,
  key: string,
  bodies: (sum: number) => readonly Body[],
): RememberedPage {
  const { headSum, headLength, bodiesSum } = readHeader(read);
  const bytes = read(HEADER, headLength);
  refuseOther(bytes, headSum);
  const { records, traces, texts, ...head }: Head = deserialize(bytes);
  if (head.key !== key) throw new Error('Unexpected entry of another page');
  const { behind, ...page }: RememberedPage & Behind = JSON.parse(textOf(records));
  if (page.built === undefined) return page;
  // Of a copy, since lists of numbers are views of what they are read from: they would hold all of it.
  const numbers: readonly ArticleTrace[] = deserialize(new Uint8Array(traces));
  const built = {
    ...page.built,
    traces: numbers.map((trace, at) => ({ ...trace, text: texts[at] ?? '' })),
  };
  hangBodies(built, behind, () => bodies(bodiesSum));
  knowDerived(built);
  return { ...page, built };
}

/**
 * The bodies of an entry with that checksum.
 * @throws Error when it has others by now.
 */
export function unpackBodies(read: ReadBytes, sum: number): readonly Body[] {
  const bytes = read(HEADER + readHeader(read).headLength);
  refuseOther(bytes, sum);
  return JSON.parse(textOf(bytes));
}

function readHeader(read: ReadBytes) {
  const header = Buffer.from(read(0, HEADER));
  return {
    headSum: header.readUInt32LE(HEAD_SUM),
    headLength: header.readUInt32LE(HEAD_LENGTH),
    bodiesSum: header.readUInt32LE(BODIES_SUM),
  };
}

function refuseOther(bytes: Uint8Array, sum: number): void {
  if (crc32(bytes) !== sum) throw new Error('Unexpected bytes in an entry of a page');
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString();
}

const bodyOf = new WeakMap<object, () => Body | undefined>();

/** Gives records their bodies where they were cut, so that their fields have the order that they had. */
function hangBodies(
  { page, articles }: TracedPage,
  behind: Behind['behind'],
  read: () => readonly Body[],
): void {
  let bodies: readonly Body[] | undefined;
  for (const [at, record] of [page, ...articles].entries()) {
    bodyOf.set(record, () => (bodies ??= read())[at]);
    for (const name of at === 0 ? PAGE_BODY : ARTICLE_BODY) Object.defineProperty(record, name, FIELDS[name]);
    Object.assign(record, behind[at]);
  }
}

/** The same for all records, and fields that they do not have yet: only then are they as fast as others. */
const FIELDS = {
  text: fieldOfBody('text'),
  spans: fieldOfBody('spans'),
  paragraphs: fieldOfBody('paragraphs'),
};

function fieldOfBody(name: keyof Body): PropertyDescriptor {
  return {
    enumerable: true,
    get(this: object) {
      return bodyOf.get(this)?.()?.[name];
    },
  };
}
