import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile } from '../run/replace-file.ts';
import { errorCode } from '../../text/error-text.ts';

/** A file as it stands; `text` is `null` and `sum` is empty when there is none. */
export interface StoredText {
  readonly text: string | null;
  /** SHA-256 of the bytes. */
  readonly sum: string;
}

/** What became of a save: `conflict` is the file as others left it, which stays as it is. */
export type Saved = { readonly sum: string } | { readonly conflict: StoredText };

/** The files under `content/` that the desk writes. Saves of one desk follow each other. */
export interface ContentStore {
  readonly read: (file: string) => Promise<StoredText>;
  /** Puts a text in the place of the one of this sum, in one step; `null` takes the file away. */
  readonly save: (file: string, text: string | null, known: string) => Promise<Saved>;
}

/** `replace` writes a file in one step. */
export function contentStore(root: string, replace: typeof replaceFile = replaceFile): ContentStore {
  const read = async (file: string): Promise<StoredText> => {
    const bytes = await readFile(join(root, file)).catch(absent);
    return bytes === null ? ABSENT : { text: bytes.toString('utf8'), sum: sumOf(bytes) };
  };
  const save: ContentStore['save'] = async (file, text, known) => {
    const standing = await read(file);
    if (standing.sum !== known) return { conflict: standing };
    if (text === null) await rm(join(root, file), { force: true });
    else if (text !== standing.text) {
      // The first corrections of all have no folder yet.
      await mkdir(dirname(join(root, file)), { recursive: true });
      await replace(join(root, file), text);
    }
    return { sum: text === null ? ABSENT.sum : sumOf(text) };
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    save: (...args) => {
      const next = last.then(() => save(...args));
      last = next.catch(() => undefined);
      return next;
    },
  };
}

const ABSENT: StoredText = { text: null, sum: '' };

function absent(error: unknown): null {
  if (errorCode(error) === 'ENOENT') return null;
  throw error;
}

function sumOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Folders in which a killed save can leave its draft. */
const WRITTEN_FOLDERS = ['content', 'content/pages', 'content/corrections', 'content/registry'];

/** Takes away drafts of saves that were killed: the files beside them are whole. Returns their names. */
export async function clearDrafts(root: string): Promise<readonly string[]> {
  const found = await Promise.all(
    WRITTEN_FOLDERS.map(async (folder) => {
      const names = await readdir(join(root, folder)).catch(() => []);
      return names.filter((name) => name.endsWith('.part')).map((name) => `${folder}/${name}`);
    }),
  );
  const drafts = found.flat();
  await Promise.all(drafts.map((file) => rm(join(root, file), { force: true })));
  return drafts;
}
