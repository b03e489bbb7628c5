import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { parseRecord, type RecordSchema } from '../../records/parse-record.ts';
import type { Place, Report } from '../../report.ts';

/** A hand-written record with the way back to the lines that say it. */
export interface YamlRecord<Value> {
  readonly value: Value;
  /** Where the value at a path stands, or the nearest thing around it that is there. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** Reads one YAML file by its schema; reports every mistake at its line and returns nothing when there is one. */
export function readYaml<Value>(
  file: string,
  bytes: Uint8Array,
  schema: RecordSchema<Value>,
  report: Report,
): YamlRecord<Value> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(new TextDecoder().decode(bytes), { lineCounter: lines });
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
  const parsed = parseRecord(schema, document.toJS());
  if ('record' in parsed) return { value: parsed.record, placeOf };
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
