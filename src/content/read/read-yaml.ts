import { type Document, isNode, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import { parseRecord, type RecordSchema } from '../../records/parse-record.ts';
import type { Place, Report } from '../../report.ts';
import { DecodeError, tryDecode } from '../../text/decode.ts';

/** A hand-written record with the way back to the lines that say it. */
export interface YamlRecord<Value> {
  readonly value: Value;
  /** Where the value at a path stands, or the nearest thing around it that is there. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads one YAML file by its schema; reports every mistake at its line and returns nothing when there is one. `prepare` makes
 * what people may write into what the schema wants.
 */
export function readYaml<Value>(
  file: string,
  bytes: Uint8Array,
  schema: RecordSchema<Value>,
  report: Report,
  prepare: (value: unknown, placeOf: YamlRecord<Value>['placeOf']) => unknown = (value) => value,
): YamlRecord<Value> | undefined {
  const text = decodeYaml(file, bytes, report);
  if (text === undefined) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeOf = yamlPlaces(file, document, lines);
  for (const error of document.errors) {
    report({
      place: placeAt(file, lines, error.pos[0]),
      severity: 'error',
      rule: 'yaml/syntax',
      reason: `不是合法的 YAML：${error.message.split('\n')[0]}`,
      mend: '检查这一行的缩进、冒号和引号。',
    });
  }
  if (document.errors.length > 0) return undefined;
  const placeOfOffset = (offset: number): Place => placeAt(file, lines, offset);
  reportCutValues(document, placeOfOffset, report);
  const values = valuesOf(document, file, report);
  if (values === undefined) return undefined;
  const parsed = parseRecord(schema, prepare(values.root, placeOf));
  if ('record' in parsed) {
    reportControls(document, placeOfOffset, report);
    return { value: parsed.record, placeOf };
  }
  for (const { path, message } of parsed.problems) {
    report({
      place: placeOf(path),
      severity: 'error',
      rule: 'yaml/schema',
      reason: `${path.join('.') || '整个文件'}：${message}`,
      mend: '字段的写法见 src/records/ 中的说明。',
    });
  }
  return undefined;
}

/** The text of a file in UTF-8; one in another encoding is reported. */
function decodeYaml(file: string, bytes: Uint8Array, report: Report): string | undefined {
  const decoded = tryDecode(bytes);
  if (!(decoded instanceof DecodeError)) {
    if (decoded.encoding === 'utf-8') return decoded.text;
  } else if (decoded.problem === 'empty') return '';
  report({
    place: { file },
    severity: 'error',
    rule: 'yaml/encoding',
    reason: `${decoded instanceof DecodeError ? decoded.message : '文件是 GB18030（GBK）编码。'}YAML 文件应为 UTF-8。`,
    mend: '用文本编辑器另存为 UTF-8。',
  });
  return undefined;
}

/** Tells of values that end before a comment on their line: a `#` after a space may be meant as text. */
function reportCutValues(document: Document, placeOf: (offset: number) => Place, report: Report): void {
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || node.type !== Scalar.PLAIN || !node.comment || !node.range) return;
      if (typeof node.value !== 'string') return;
      report({
        place: placeOf(node.range[0]),
        severity: 'warning',
        rule: 'yaml/comment',
        reason: `这个值到“${node.value}”为止，其后的“#${node.comment.split('\n')[0]}”是注释，不会读取。`,
        mend: '如果它是文字的一部分，给整个值加上引号；如果是注释，另起一行写。',
      });
    },
  });
}

/** Line breaks stand in long notes; half a character is none. */
const CONTROL = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** Tells of characters that nobody sees: what they do to the text around them depends on where it is shown. */
function reportControls(document: Document, placeOf: (offset: number) => Place, report: Report): void {
  visit(document, {
    Scalar: (_, { value, range }) => {
      const found = typeof value === 'string' ? CONTROL.exec(value)?.[0] : undefined;
      if (found === undefined || !range) return;
      const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const isHalf = /\p{Cs}/u.test(found);
      report({
        place: placeOf(range[0]),
        severity: isHalf ? 'error' : 'warning',
        rule: 'yaml/control',
        reason: `这个值含有${isHalf ? '半个字' : '看不见的控制字符'} U+${code}。`,
        mend: '删去它；是文字的一部分时，对照原版改正。',
      });
    },
  });
}

/** A file of this many aliases for one value is made to fill the memory. */
const MOST_ALIASES = 100;

/** The values of a document; nothing when its aliases multiply beyond measure, which is reported. */
function valuesOf(document: Document, file: string, report: Report): { readonly root: unknown } | undefined {
  try {
    return { root: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    report({
      place: { file },
      severity: 'error',
      rule: 'yaml/aliases',
      reason: '文件中的别名（*）层层相引，展开后过大。',
      mend: '不用别名，把值写全。',
    });
    return undefined;
  }
}

/** Finds where the value at a path stands in a YAML file, or the nearest thing around it that is there. */
function yamlPlaces(file: string, document: Document, lines: LineCounter) {
  return (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return placeAt(file, lines, node.range[0]);
    }
    return placeAt(file, lines, document.range?.[0] ?? 0);
  };
}

/** The line and column of an offset, both from 1. */
function placeAt(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col };
}
