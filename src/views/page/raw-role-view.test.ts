import { expect, test } from 'vitest';
import { words } from '../../words/words.ts';
import { rawRoleView } from './raw-role-view.ts';

test.each(Object.keys(words.roles))('%s has a word and a family', (role) => {
  expect(rawRoleView(role)).toMatchObject({ role, name: expect.any(String), family: expect.any(String) });
});

test('an unknown role is an error, not a blank', () => {
  expect(() => rawRoleView('weather')).toThrow('weather');
});
