/** The files that somebody dropped, those in folders included; of folders only texts. */
export async function filesIn({ items }: DataTransfer): Promise<readonly File[]> {
  // Entries are gone after the first wait.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = await Promise.all(entries.map((entry) => filesBelow(entry, entry.isFile)));
  return found.flat();
}

async function filesBelow(entry: FileSystemEntry, isNamed: boolean): Promise<readonly File[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return isNamed || file.name.toLowerCase().endsWith('.txt') ? [file] : [];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const all: FileSystemEntry[] = [];
  // A reader gives a part at a time, and none at the end.
  for (let part = await readPart(reader); part.length > 0; part = await readPart(reader)) all.push(...part);
  const found = await Promise.all(all.map((one) => filesBelow(one, false)));
  return found.flat();
}

function readPart(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
