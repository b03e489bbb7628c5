import { expect, test } from 'vitest';
import { indexLines } from '../../text/lines.ts';
import { changeAccountView } from './change-account-view.ts';
import { sampleArticle, samplePage, sampleParagraph } from '../../content/sample-archive.ts';

const source = '备耕,早,\n春种,';
const width = (start: number) => ({
  kind: 'width' as const,
  start,
  end: start + 1,
  from: ',',
  to: '，',
  at: start,
});
const page = samplePage('0000000a', { text: source });
const article = sampleArticle('0000000a-aaaa', {
  headline: null,
  paragraphs: [sampleParagraph('备耕，早，春种，', { changes: [width(2), width(4), width(8)] })],
});

test('changes are counted by kind and gathered by raw line', () => {
  const { kinds } = changeAccountView(article, page, indexLines(source));
  expect(kinds).toEqual([
    {
      kind: '半角标点改全角',
      count: '3 处',
      lines: [
        { line: '1', times: '×2', href: '/pages/0000000a/raw/#L1' },
        { line: '2', times: '', href: '/pages/0000000a/raw/#L2' },
      ],
    },
  ]);
});

test('the account says from which raw lines the text comes', () => {
  expect(changeAccountView(article, page, indexLines(source)).lead).toBe(
    '正文与图说共 8 字（连标点），出自原始文本第 1—2 行。',
  );
});
