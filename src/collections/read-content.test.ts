import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkStrays } from '../content/check/check-strays.ts';
import { readContent } from './read-content.ts';

const PAGE = 'content/pages/0000000a.txt';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content % # ? '));
  mkdirSync(join(root, 'content/pages'), { recursive: true });
  writeFileSync(join(root, PAGE), '春耕');
});
afterEach(() => rmSync(root, { recursive: true }));

/** What is read, and all that is told of the rest: file, rule and what it is. */
function read() {
  const told: string[] = [];
  const report = ({ place, rule, reason }: { place: { file: string }; rule: string; reason: string }) => {
    const kind = /^这是(?<kind>\p{Script=Han}+)，/u.exec(reason)?.groups?.['kind'];
    told.push([place.file, rule, ...(kind === undefined ? [] : [kind])].join(' '));
  };
  const files = readContent(root, report);
  checkStrays(files, report);
  return { files: [...files.keys()], told };
}

test('nothing but files and the folders that are meant to be there is read', () => {
  mkdirSync(join(root, 'content/pages/0000000b.txt'));
  mkdirSync(join(root, 'content/drafts'));
  symlinkSync(join(root, PAGE), join(root, 'content/pages/0000000c.txt'));
  symlinkSync('nowhere', join(root, 'content/corrections'));
  execFileSync('mkfifo', [join(root, 'content/pages/0000000d.txt')]);
  expect(read()).toEqual({
    files: [PAGE],
    told: [
      'content/corrections content/no-file 链接',
      'content/drafts content/no-file 文件夹',
      'content/pages/0000000b.txt content/no-file 文件夹',
      'content/pages/0000000c.txt content/no-file 链接',
      'content/pages/0000000d.txt content/no-file 设备或管道',
    ],
  });
});

test('a link in place of a folder of content is not followed', () => {
  mkdirSync(join(root, 'elsewhere'));
  writeFileSync(join(root, 'elsewhere/0000000a.yaml'), '[]');
  symlinkSync(join(root, 'elsewhere'), join(root, 'content/corrections'));
  expect(read()).toEqual({ files: [PAGE], told: ['content/corrections content/no-file 链接'] });
});

test('a file in place of a folder of content is told', () => {
  writeFileSync(join(root, 'content/corrections'), '');
  expect(read().told).toEqual(['content/corrections content/unknown-file']);
});

test.each(['pages/0000000a.yml', 'pages/0000000b.TXT', 'pages/0000000a.txt.part', 'pages.txt'])(
  '%s is told, whatever it meant to be',
  (file) => {
    writeFileSync(join(root, 'content', file), '甲');
    expect(read().told).toEqual([`content/${file} content/unknown-file`]);
  },
);
