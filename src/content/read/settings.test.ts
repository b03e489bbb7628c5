import { expect, test } from 'vitest';
import type { Message } from '../../report.ts';
import { SETTINGS_FILE } from './content-files.ts';
import { readSettings } from './settings.ts';

function read(yaml: string) {
  const messages: Message[] = [];
  const files = new Map([[SETTINGS_FILE, new TextEncoder().encode(yaml)]]);
  const settings = readSettings(files, (message) => messages.push(message));
  return { settings, places: messages.map(({ place }) => place) };
}

test('without the file nothing is set', () => {
  expect(readSettings(new Map(), () => undefined)).toEqual({ archives: [] });
});

test('other archives have a name and an address', () => {
  const archives = [{ name: '河阳文库', address: 'https://heyang.example/' }];
  expect(read("archives:\n  - { name: 河阳文库, address: 'https://heyang.example/' }\n")).toEqual({
    settings: { archives },
    places: [],
  });
});

test.each(['https://heyang.example/a', 'ftp://heyang.example/', 'heyang/'])(
  'the address %s is told with its line',
  (address) => {
    expect(read(`archives:\n  - name: 河阳文库\n    address: '${address}'\n`).places).toMatchObject([
      { file: SETTINGS_FILE, line: 3 },
    ]);
  },
);
