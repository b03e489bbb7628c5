import { expect, test } from 'vitest';
import { clausesHtml } from './clauses-html.ts';

test('a title breaks after the wide space between its clauses, or else between words', () => {
  expect(clausesHtml('城市建设')).toBe('城市<wbr>建设');
  expect(clausesHtml('城市建设\u3000快')).toBe(
    '<span class="clauses-one">城市<wbr>建设\u3000</span><span class="clauses-one">快</span>',
  );
});

test('signs of a title are no markup', () => expect(clausesHtml('<b>&')).toBe('&lt;b&gt;&amp;'));
