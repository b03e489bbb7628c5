import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { heldBytes } from '../../text/kept-bytes.ts';
import { joinBytes, readBytes, textPiece } from './file-pieces.ts';

test('stretches are read from the first byte to the last, however long they are', () => {
  const parts = [3, 0, 600_000, 1].map((size) => randomBytes(size));
  const read: Buffer[] = [];
  readBytes(parts.map(heldBytes), (bytes) => read.push(Buffer.from(bytes)));
  expect(Buffer.concat(read).equals(Buffer.concat(parts))).toBe(true);
});

test('one file after the other is joined in the same room', () => {
  const room = new Uint8Array(100);
  const joined = ['春耕', '秋'].map((text) => joinBytes(textPiece(text).stretches, room));
  expect(joined.map((bytes) => [bytes.buffer, bytes.length])).toEqual([
    [room.buffer, 6],
    [room.buffer, 3],
  ]);
  expect(Buffer.from(joined[1] ?? []).toString()).toBe('秋');
});
