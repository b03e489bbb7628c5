import { sum, sumContent } from '../../../collections/input-sums.ts';
import { PAGE_REGISTRY } from '../../../content/build-page.ts';
import { listParts } from '../../../content/list-parts.ts';
import {
  CHANGES_FILE,
  type ContentFiles,
  filesOfPage,
  findPageId,
  pageFile,
} from '../../../content/read/content-files.ts';
import { readRegistry } from '../../../content/read/registry.ts';
import type { PartRecord } from '../../../records/part-record.ts';

/** What parts must have been built with to fit together here. */
export type PartGround = Pick<PartRecord, 'address' | 'program' | 'registry'>;

export function registrySum(files: ContentFiles): string {
  return sum(sumContent(files, PAGE_REGISTRY));
}

/** Of all files of a page. */
export function pageSum(files: ContentFiles, pageId: string): string {
  return sum(sumContent(files, filesOfPage(pageId)));
}

/** What to do about a part that is not as it should be. */
export function howToBuild(part: string): string {
  return `重新生成它：npm run build -- --part ${part}`;
}

/**
 * Why parts do not make the archive of some content, in Chinese, nothing when they do: each with the part, the file and what to do.
 * Raw texts need not be among the files; pages whose text is must be those of the part.
 */
export function problemsOfParts(
  parts: readonly PartRecord[],
  ground: PartGround,
  files: ContentFiles,
): readonly string[] {
  return [
    ...repeatedParts(parts),
    ...parts.flatMap((part) => problemsOfGround(part, ground)),
    ...repeatedPages(parts),
    ...missingPages(parts, files),
    ...strangePages(parts, files),
    ...changedPages(parts, files),
  ];
}

function repeatedParts(parts: readonly PartRecord[]): readonly string[] {
  return [...Map.groupBy(parts, ({ part }) => part)].flatMap(([part, { length }]) =>
    length === 1 ? [] : [`部分 ${part}：给出了 ${length} 次。只留一个文件夹，删去其余的。`],
  );
}

function problemsOfGround(record: PartRecord, ground: PartGround): readonly string[] {
  const { part } = record;
  if (record.address !== ground.address)
    return [
      `部分 ${part}：是为 ${record.address} 生成的，这里的地址是 ${ground.address}。两处用同一个 SITE_URL，${howToBuild(part)}`,
    ];
  if (record.program !== ground.program)
    return [
      `部分 ${part}：是另一个版本的程序生成的（源码、content/notes、依赖、Node 或 OAI_GATEWAY 不同）。用同一个提交和同样的设置，${howToBuild(part)}`,
    ];
  return record.registry === ground.registry
    ? []
    : [
        `部分 ${part}：生成时的登记（${PAGE_REGISTRY.join('、')}）与这里的不同。用同一个提交，${howToBuild(part)}`,
      ];
}

function repeatedPages(parts: readonly PartRecord[]): readonly string[] {
  const holders = parts.flatMap(({ part, pages }) => Object.keys(pages).map((id) => ({ id, part })));
  return [...Map.groupBy(holders, ({ id }) => id)].flatMap(([id, same]) => {
    const names = [...new Set(same.map(({ part }) => part))];
    return names.length < 2
      ? []
      : [
          `版面 ${id}：${names.join('、')} 都有它，多半是改过城市或日期。只有一处是对的：重新生成这几个部分，没有版面的部分删去。`,
        ];
  });
}

/** Pages that content has, or is said to have, and no part. */
function missingPages(parts: readonly PartRecord[], files: ContentFiles): readonly string[] {
  const held = new Set(parts.flatMap(({ pages }) => Object.keys(pages)));
  const named = [
    ...[...files.keys()].flatMap((file) => {
      const id = findPageId(file);
      return id === undefined ? [] : [{ id, by: file }];
    }),
    ...namedPages(files).map((id) => ({ id, by: CHANGES_FILE })),
  ];
  const missing = new Map(named.filter(({ id }) => !held.has(id)).map(({ id, by }) => [id, by]));
  const partOf = new Map(
    [...listParts(files, () => {})].flatMap(([part, ids]) => ids.map((id) => [id, part] as const)),
  );
  return [...missing].map(([id, by]) => {
    const part = partOf.get(id);
    return part === undefined
      ? `版面 ${id}：${by} 记有它，给出的部分里都没有。找出它的部分（在有它的检出中 npm run parts），生成后一并给出。`
      : `部分 ${part}：没有给出，或没有 ${by} 所记的版面 ${id}。${howToBuild(part)}，再一并给出。`;
  });
}

/** Pages of parts that content does not name: it does no longer have them. */
function strangePages(parts: readonly PartRecord[], files: ContentFiles): readonly string[] {
  const named = new Set(namedPages(files));
  return parts.flatMap(({ part, pages }) =>
    Object.keys(pages)
      .filter((id) => !named.has(id))
      .map(
        (id) =>
          `部分 ${part}：它的版面 ${id} 不在 ${CHANGES_FILE} 里。如已撤下，${howToBuild(part)}；没有版面的部分删去。`,
      ),
  );
}

function namedPages(files: ContentFiles): readonly string[] {
  return (readRegistry(files, () => {}).changes?.value ?? []).flatMap(({ pages }) => pages);
}

function changedPages(parts: readonly PartRecord[], files: ContentFiles): readonly string[] {
  return parts.flatMap(({ part, pages }) =>
    Object.entries(pages)
      .filter(([id, built]) => files.has(pageFile(id)) && pageSum(files, id) !== built)
      .map(
        ([id]) =>
          `部分 ${part}：版面 ${id} 的文件（${filesOfPage(id).join('、')}）在它生成之后改过。${howToBuild(part)}`,
      ),
  );
}
