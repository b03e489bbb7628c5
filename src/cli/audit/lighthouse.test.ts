import { expect, test } from 'vitest';
import { readLighthouse } from './lighthouse.ts';

function report(score: number): string {
  return JSON.stringify({
    categories: {
      seo: {
        id: 'seo',
        score,
        auditRefs: [
          { id: 'meta-description', weight: 1 },
          { id: 'canonical', weight: 1 },
          { id: 'hreflang', weight: 1 },
          { id: 'structured-data', weight: 0 },
        ],
      },
    },
    audits: {
      'meta-description': { score: 0, title: 'No description' },
      canonical: { score: 1, title: 'Canonical' },
      hreflang: { score: null, title: 'Does not apply' },
      'structured-data': { score: 0, title: 'By hand' },
    },
  });
}

test('names only what costs points', () => {
  expect(readLighthouse(report(0.5))).toEqual({
    scores: [{ category: 'seo', score: 0.5 }],
    losses: ['meta-description: No description'],
  });
});

test('a full category has no losses, whatever was rounded away', () => {
  expect(readLighthouse(report(1)).losses).toEqual([]);
});
