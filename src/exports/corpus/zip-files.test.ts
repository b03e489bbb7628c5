import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { dataFile } from './data-package.ts';
import { joinBytes, sizeOf, textPiece } from './file-pieces.ts';
import { zipFiles } from './zip-files.ts';

/** Where the check of a file stands behind the mark of its entry in the directory of a ZIP (APPNOTE, 4.3.12). */
const ENTRY = Buffer.from('PK\u0001\u0002');
const CRC_AT = 16;

test('a file of several pieces has the check of all its bytes, which readers ask for', () => {
  const file = dataFile('articles.csv', 'text/csv', [textPiece('春耕'), textPiece('秋收')]);
  const zip = Buffer.from(joinBytes(zipFiles([file])));
  expect(zip.readUInt32LE(zip.indexOf(ENTRY) + CRC_AT)).toBe(crc32('春耕秋收'));
});

test('nothing is read before the bytes of the ZIP are asked for', () => {
  const copyTo = () => {
    throw new Error('read');
  };
  const pieces = [{ deflated: () => ({ size: 100_000, copyTo }) }];
  const zip = zipFiles([{ name: 'a.txt', size: 200_000, crc32: 0, pieces }]);
  expect(sizeOf(zip)).toBeGreaterThan(100_000);
  expect(() => joinBytes(zip)).toThrow('read');
});
