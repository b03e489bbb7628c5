import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAddress } from './format-address.ts';
import { parseAddress } from './parse-address.ts';
import { ORDERS } from './search-state.ts';

const values = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });
const states = fc.record({
  query: fc.string(),
  selection: fc.record({ city: values, paper: values, year: values, kind: values }),
  order: fc.constantFrom(...ORDERS),
});

test('an address holds the whole state', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(parseAddress(formatAddress(state))).toEqual(state);
    }),
  );
});

test('what an address does not say is left open', () => {
  expect(parseAddress('?q=疫&sort=best')).toMatchObject({ query: '疫', order: 'relevance' });
  expect(formatAddress(parseAddress(''))).toBe('');
});
