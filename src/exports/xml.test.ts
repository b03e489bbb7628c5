import { expect, test } from 'vitest';
import { escapeXml, xmlElement } from './xml.ts';

test('what XML gives a meaning to is escaped, what it forbids is left out', () => {
  expect(escapeXml('a<b>&"c"\u0000\u0008\u000B\uFFFE\n\t')).toBe('a&lt;b&gt;&amp;&quot;c&quot;\n\t');
});

test('an element has its attributes and content, or is empty', () => {
  expect(xmlElement('a', { b: '<', c: undefined }, 'd')).toBe('<a b="&lt;">d</a>');
  expect(xmlElement('a')).toBe('<a/>');
});
