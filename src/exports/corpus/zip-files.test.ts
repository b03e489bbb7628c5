import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { textPiece } from './file-pieces.ts';
import { zipFiles } from './zip-files.ts';

/** Where the check of a file stands behind the mark of its entry in the directory of a ZIP (APPNOTE, 4.3.12). */
const ENTRY = Buffer.from('PK\u0001\u0002');
const CRC_AT = 16;

test('a file of several pieces has the check of all its bytes, which readers ask for', () => {
  const zip = Buffer.from(zipFiles([{ name: 'a.txt', pieces: [textPiece('春耕'), textPiece('秋收')] }]));
  expect(zip.readUInt32LE(zip.indexOf(ENTRY) + CRC_AT)).toBe(crc32('春耕秋收'));
});
