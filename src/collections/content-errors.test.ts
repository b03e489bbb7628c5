import { afterEach, expect, test } from 'vitest';
import { contentErrors } from './content-errors.ts';

afterEach(() => {
  globalThis.showContentErrors = undefined;
});

test('mistakes are shown in open browsers and in those that come later, until they are mended', () => {
  const sent: unknown[] = [];
  let connect = () => {};
  const ws = {
    send: (payload: { readonly type: string }) => sent.push(payload.type),
    on: (_: string, listener: () => void) => {
      connect = listener;
    },
  };
  const setup: unknown = contentErrors().hooks['astro:server:setup'];
  if (typeof setup !== 'function') throw new Error('Expected a hook');
  setup({ server: { ws } });
  connect();
  expect(sent.splice(0)).toEqual([]);
  globalThis.showContentErrors?.('第 3 行');
  connect();
  expect(sent.splice(0)).toEqual(['error', 'error']);
  globalThis.showContentErrors?.(undefined);
  globalThis.showContentErrors?.(undefined);
  connect();
  expect(sent.splice(0)).toEqual(['full-reload']);
});
