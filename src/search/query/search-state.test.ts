import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAddress, MODES, ORDERS, parseAddress, VIEWS } from './search-state.ts';

const values = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });
const days = fc.constantFrom('', '2019-12-31', '2022-05-01');
const states = fc.record({
  query: fc.string(),
  selection: fc.record({ city: values, paper: values, year: values, section: values, kind: values }),
  days: fc.record({ from: days, to: days }),
  order: fc.constantFrom(...ORDERS),
  view: fc.constantFrom(...VIEWS),
  mode: fc.constantFrom(...MODES),
  isTolerant: fc.boolean(),
});

test('an address holds the whole state', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(parseAddress(formatAddress(state))).toEqual(state);
    }),
  );
});

test('what is no day is no end of a range', () => {
  expect(parseAddress('?from=May&to=2022-05').days).toEqual({ from: '', to: '' });
});

test('what an address does not say is left open', () => {
  expect(parseAddress('?q=疫&sort=best')).toMatchObject({ query: '疫', order: 'relevance' });
  expect(formatAddress(parseAddress(''))).toBe('');
});
