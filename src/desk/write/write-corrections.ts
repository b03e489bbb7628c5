import { isDeepStrictEqual } from 'node:util';
import { type Document, isCollection, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { CorrectionRecord } from '../../records/correction-record.ts';
import { formatCorrection } from './format-correction.ts';
import type { Step } from '../../records/desk-requests.ts';

/**
 * The text of a file of corrections after some steps: what they do not touch stays byte for byte, comments and order included.
 * Nothing stands for a file that is not there. A list in brackets is written anew, one entry below the other.
 * @throws Error in Chinese when the file is no list, or cannot be changed without touching other entries.
 */
export function writeCorrections(base: string | undefined, steps: readonly Step[]): string | undefined {
  return steps.reduce((yaml, { remove, add }) => {
    const kept = yaml === undefined ? '' : remove.reduce(removeEntry, inBlocks(yaml));
    const written = add.reduce(appendEntry, kept);
    return isEmptyList(written) ? `${written}${EMPTY}` : written;
  }, base);
}

const EMPTY = '[]\n';

function isEmptyList(yaml: string): boolean {
  return parseDocument(yaml).contents === null;
}

/** The same list with an entry on lines of its own. */
function inBlocks(yaml: string): string {
  const document = parseList(yaml);
  const list = document.contents;
  if (!isSeq(list) || !list.flow) return yaml;
  if (list.items.length === 0)
    return yaml.slice(0, list.range?.[0]) + yaml.slice(list.range?.[1]).trimStart();
  list.flow = false;
  return document.toString({ lineWidth: 0, singleQuote: true });
}

function parseList(yaml: string): Document.Parsed {
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error !== undefined)
    throw new Error(`校改文件不是合法的 YAML（${error.message.split('\n')[0] ?? ''}），请先改正。`);
  if (document.contents !== null && !isSeq(document.contents))
    throw new Error('校改文件应是一个列表，请先改正。');
  return document;
}

function removeEntry(yaml: string, id: string): string {
  const entries = entriesOf(yaml);
  const index = entries.findIndex((entry) => entry.get('id') === id);
  const entry = entries[index];
  if (!entry?.range) throw new Error(`校改 ${id} 已不在文件里。`);
  const start = yaml.lastIndexOf('\n', yaml.lastIndexOf('-', entry.range[0] - 1)) + 1;
  const last = yaml.slice(0, entry.range[1]).trimEnd().length;
  const lineEnd = yaml.indexOf('\n', last);
  const below = lineEnd === -1 ? '' : yaml.slice(lineEnd + 1).replace(BLANK_LINES, '');
  const written = yaml.slice(0, start) + below;
  return checked(yaml, written, entries.toSpliced(index, 1).map(valueOf));
}

const BLANK_LINES = /^(?:[^\S\n]*\n)+/u;

function appendEntry(yaml: string, correction: CorrectionRecord): string {
  const entries = entriesOf(yaml);
  const [first] = entries;
  const dash = first?.range ? yaml.lastIndexOf('-', first.range[0] - 1) : 0;
  const indent = yaml.slice(yaml.lastIndexOf('\n', dash - 1) + 1, dash);
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  const entry = formatCorrection(correction)
    .replaceAll(/^(?=.)/gmu, indent)
    .replaceAll('\n', lineEnd);
  const kept = yaml.trimEnd();
  const between = kept === '' ? '' : `${lineEnd}${entries.length > 0 ? lineEnd : ''}`;
  return checked(yaml, `${kept}${between}${entry}`, [...entries.map(valueOf), valuesOf(entry)[0]]);
}

function entriesOf(yaml: string): readonly YAMLMap[] {
  const { contents } = parseList(yaml);
  return isSeq(contents) ? contents.items.filter((item) => isMap(item)) : [];
}

function valueOf(entry: YAMLMap): unknown {
  return isCollection(entry) ? entry.toJSON() : entry;
}

function valuesOf(yaml: string): readonly unknown[] {
  const list: unknown = parseDocument(yaml).toJS();
  return Array.isArray(list) ? list : [];
}

function says(yaml: string, values: readonly unknown[]): boolean {
  try {
    return isDeepStrictEqual(valuesOf(yaml), values);
  } catch {
    // An alias without its anchor.
    return false;
  }
}

/** What was written, if it says what it should: anchors between entries and their like can be in the way. */
function checked(before: string, written: string, values: readonly unknown[]): string {
  if (says(written, values)) return written;
  throw new Error(
    `这个校改文件的写法不能逐条改动（共 ${valuesOf(before).length} 条），请照 README 手工修改。`,
  );
}
