import { expect, test } from 'vitest';
import { parseSiteAddress } from './site-address.ts';

test.each([
  ['https://example.org', 'https://example.org', '/'],
  ['https://example.org/henan', 'https://example.org', '/henan/'],
  ['http://127.0.0.1:5000/a/b/', 'http://127.0.0.1:5000', '/a/b/'],
])('%s is at %s below %s', (text, origin, base) => expect(parseSiteAddress(text)).toEqual({ origin, base }));

test.each([
  'example.org',
  'ftp://example.org/',
  'https://user:secret@example.org/',
  'https://user@example.org/',
  'https://example.org/?a=1',
  'https://example.org/#a',
  'https://a&b.example.org/',
  'https://example.org/a b/',
  'https://example.org/河南/',
  'https://example.org//henan/',
  'https://example.org/a//b/',
  'https://example.org/a\nb/',
  'https://example.org\\henan',
  'https:example.org',
  'https:///example.org/',
  'https://example.org/henan/index.html',
  '',
])('“%s” is refused', (text) => expect(() => parseSiteAddress(text)).toThrow(/SITE_URL/u));
