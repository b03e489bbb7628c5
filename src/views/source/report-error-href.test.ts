import { expect, test } from 'vitest';
import { reportErrorHref } from './report-error-href.ts';

const place = {
  id: '0000000a-aaaa',
  title: '春耕 & 备耕',
  part: '第 2 段',
  line: 7,
  url: 'https://example.org/articles/0000000a-aaaa/#p2',
};

test('a mail carries id, paragraph, raw line and address', () => {
  const mail = new URL(reportErrorHref('editor@example.org', place));
  expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'editor@example.org']);
  expect(mail.searchParams.get('subject')).toBe('指出错误：春耕 & 备耕');
  for (const said of [place.id, '第 2 段', '第 7 行', place.url]) {
    expect(mail.searchParams.get('body')).toContain(said);
  }
});

test('a web address gets an issue with the same words', () => {
  const issue = new URL(reportErrorHref('https://example.org/archive/issues/new', place));
  expect(issue.searchParams.get('title')).toBe('指出错误：春耕 & 备耕');
});
