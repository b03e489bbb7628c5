// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { parseQuery } from '../../../search/query/parse-query.ts';
import { wantedPhrases } from '../../../search/query/query-node.ts';
import { markedTitle } from './result-item.ts';

test.each([
  ['', '主持|召开|项目|建设|推进会'],
  ['项目', '主持|召开|[项目]|建设|推进会'],
  ['持召开项', '主[持召开项]目|建设|推进会'],
])('a title in which %j is found may break as %s', (query, expected) => {
  const nodes = markedTitle(
    { kind: 'headline', text: '主持召开项目建设推进会' },
    query === '' ? [] : wantedPhrases(parseQuery(query)),
  );
  const line = document.createElement('p');
  line.append(...nodes);
  for (const wbr of line.querySelectorAll('wbr')) wbr.replaceWith('|');
  for (const mark of line.querySelectorAll('mark')) mark.replaceWith(`[${mark.textContent}]`);
  expect(line.textContent).toBe(expected);
});
