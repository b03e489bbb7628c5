import { make } from './make.ts';

/** Gives the reader a file to keep. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  make('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
