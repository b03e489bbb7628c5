import { expect, test } from 'vitest';
import { samplePage } from '../../content/sample-archive.ts';
import type { Role } from '../../roles.ts';
import type { DeskPage } from './desk-page.ts';
import { changedRoles } from './changed-roles.ts';

const TEXT = '开镰\n城东';
const page = (first: Role, second: Role): DeskPage => {
  const spans = [
    { start: 0, end: 2, role: first },
    { start: 2, end: 3, role: 'blank' as const },
    { start: 3, end: 5, role: second },
  ];
  const built = { page: samplePage('00000001', { text: TEXT, spans }), articles: [] };
  return { id: '00000001', title: '', text: TEXT, built, corrections: [], messages: [] };
};
const decided = {
  id: 'a',
  reason: '',
  op: 'setRole',
  range: { at: 0, text: '开镰' },
  role: 'kicker',
} as const;

test('roles that change besides what was decided are told, those that were meant are not', () => {
  const before = page('headline', 'body');
  expect(changedRoles(before, page('kicker', 'body'), [decided])).toEqual([]);
  expect(changedRoles(before, page('kicker', 'headline'), [decided])).toEqual(['“城东”从正文变为主题']);
});
