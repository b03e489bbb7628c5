import { expect, test } from 'vitest';
import { contentErrors } from './content-errors.ts';

test('mistakes are shown in open browsers and in those that come later, until they are mended', () => {
  const sent: unknown[] = [];
  let connect = () => {};
  const show = contentErrors({
    send: (payload: unknown) => sent.push(payload),
    on: (_: string, listener: () => void) => {
      connect = listener;
    },
  });
  connect();
  expect(sent.splice(0)).toEqual([]);
  show('第 3 行');
  connect();
  expect(sent.splice(0)).toMatchObject([{ type: 'error' }, { err: { message: '第 3 行' } }]);
  show(undefined);
  connect();
  expect(sent).toEqual([]);
});
