import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { CHANGES_FILE } from '../../content/read/content-files.ts';
import type { ChangeEntry } from '../../records/page-record.ts';
import { replaceFile } from '../run/replace-file.ts';
import { errorCode } from '../../text/error-text.ts';

/** What an entry of the list of changes says, where it is not of pages that come in. */
interface Wording {
  /** Begins the id. */
  readonly prefix: string;
  readonly note: string;
}

/** Enters pages of one day in the list of changes, of which `known` is there; what stands there stays as it is. */
export async function recordIntake(
  root: string,
  pages: readonly string[],
  today: string,
  known: readonly ChangeEntry[],
  { prefix, note }: Wording = { prefix: 'added', note: `加入 ${pages.length} 个版面。` },
): Promise<void> {
  const file = join(root, CHANGES_FILE);
  const entry = formatEntry(freeId(`${prefix}-${today}`, known), today, pages, note);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  });
  await replaceFile(file, insertFirst(text, entry));
}

function freeId(id: string, known: readonly ChangeEntry[]): string {
  const taken = new Set(known.map((entry) => entry.id));
  for (let number = 2; taken.has(id); number += 1) {
    const numbered = `${id}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
  return id;
}

function formatEntry(id: string, date: string, pages: readonly string[], note: string): string {
  const quoted = pages.map((page) => `'${page}'`).join(', ');
  return `- id: ${id}\n  date: '${date}'\n  pages: [${quoted}]\n  note: ${stringify(note, { lineWidth: 0 })}`;
}

/** Before the first entry, below the comments on top, and indented as that is. */
function insertFirst(yaml: string, entry: string): string {
  const list = yaml.replace(/^\[\]\s*$/mu, '');
  const first = /^(?<indent> *)- /mu.exec(list);
  const [head, rest] = [list.slice(0, first?.index), list.slice(first?.index ?? list.length)];
  const indented = entry.replaceAll(/^(?=.)/gmu, first?.groups?.['indent'] ?? '');
  return `${head}${head === '' || head.endsWith('\n') ? '' : '\n'}${indented}${rest}`;
}
