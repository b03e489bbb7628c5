import { dirname, sep } from 'node:path';

/** The deepest folder that holds all files; a folder given as the only argument counts itself. */
export function commonFolder(given: readonly string[], files: readonly string[]): string {
  const [only] = given;
  if (given.length === 1 && only !== undefined && only !== files[0]) return only;
  const [first = [], ...others] = files.map((file) => dirname(file).split(sep));
  const isShared = (part: string, index: number) => others.every((parts) => parts[index] === part);
  const end = first.findIndex((part, index) => !isShared(part, index));
  return first.slice(0, end === -1 ? first.length : end).join(sep) || sep;
}
