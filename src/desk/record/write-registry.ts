import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isSeq, parseDocument } from 'yaml';
import { appendEntries } from '../../content/read/registry.ts';

/** The text of a list of the registry with one entry more; what stands there stays byte for byte. */
export function addEntry(yaml: string, entry: Readonly<Record<string, unknown>>): string {
  return appendEntries(yaml, [`- ${formatFlow(entry)}`]);
}

/** The text of the list of cities with a district more in one of them; what else stands there stays byte for byte. */
export function addDistrict(yaml: string, city: string, district: Readonly<Record<string, unknown>>): string {
  const { contents } = parseDocument(yaml);
  const entry = isSeq(contents)
    ? contents.items.find((item) => isMap(item) && isCity(item.toJSON(), city))
    : undefined;
  const list = isMap(entry) ? entry.get('districts', true) : undefined;
  if (!isSeq(list) || !list.range) throw new Error(`城市登记里没有 ${city} 的区县列表。`);
  const [start, end] = list.range;
  const last = start + yaml.slice(start, end).trimEnd().length;
  const written = list.flow
    ? `${yaml.slice(0, start)}${formatFlow([...valuesOf(list.toJSON()), district])}${yaml.slice(last)}`
    : `${yaml.slice(0, last)}\n${indentAt(yaml, start)}- ${formatFlow(district)}${yaml.slice(last)}`;
  const now = valuesOf(parseDocument(written).toJS());
  const before = valuesOf(parseDocument(yaml).toJS());
  const others = (list: readonly unknown[]) => list.filter((one) => !isCity(one, city));
  if (isDeepStrictEqual(others(now), others(before)) && now.length === before.length) return written;
  throw new Error('城市登记的写法不能直接补入区县，请照 README 手工修改。');
}

const isCity = (value: unknown, slug: string): boolean =>
  typeof value === 'object' && value !== null && 'slug' in value && value.slug === slug;

function valuesOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

/** The white space before the first dash of a list in a column of its own. */
function indentAt(yaml: string, start: number): string {
  return /[^\S\n]*$/u.exec(yaml.slice(0, start))?.[0] ?? '';
}

/** A value on one line, in braces or brackets. */
function formatFlow(value: unknown): string {
  const document = new Document(value);
  if (isMap(document.contents) || isSeq(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, singleQuote: true }).trimEnd();
}
