import { makeElement } from './elements.ts';

/** Downloads a file. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  makeElement('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
