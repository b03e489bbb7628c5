import { afterEach, expect, test, vi } from 'vitest';
import { doStep, startHistory } from '../../write/history.ts';
import { keepHistory, keptHistory } from './kept-history.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('where the browser has no more room, saved work on other pages makes way, other work stays', () => {
  const room = 2;
  const stored: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, value: string) => {
      if (!(key in stored) && Object.keys(stored).length >= room) throw new Error('full');
      stored[key] = value;
    },
    removeItem: (key: string) => Reflect.deleteProperty(stored, key),
  };
  // The keys of a storage are those of what is kept.
  vi.stubGlobal('localStorage', new Proxy(stored, { get: (_, name) => Reflect.get(methods, name) }));
  const saved = startHistory(null, '');
  const unsaved = doStep(saved, { remove: ['a'], add: [] });
  keepHistory('one', unsaved);
  keepHistory('two', saved);
  keepHistory('three', unsaved);
  expect(Object.keys(stored)).toEqual(['desk:one', 'desk:three']);
  expect([keptHistory('one'), keptHistory('two')]).toEqual([unsaved, undefined]);
});
