import { expect, test } from 'vitest';
import { baseMapSvg } from './base-map.ts';

const svg = baseMapSvg({
  width: 440,
  height: 420,
  outline: 'M0,0L9,9Z',
  rivers: [{ name: '清水', course: 'M1,1L2,2', x: 50, y: 60 }],
  towns: [{ name: '甲&乙', x: 10, y: 20 }],
  scale: { length: 43, text: '50 公里' },
  source: { text: '底图：某处，公有领域', href: 'https://map.example/' },
});

test('pages take in the drawing by its id, in their own colours, and its source stands in the file', () => {
  expect(svg).toContain('<g id="base"><path d="M0,0L9,9Z" fill="var(--tint,');
  expect(svg).toContain('<desc>底图：某处，公有领域 https://map.example/</desc>');
});

test('rivers are lines with their names above them, other cities points with theirs beside', () => {
  expect(svg).toMatch(
    /<g fill="none" stroke="[^"]+"><path d="M1,1L2,2"\/><\/g><text x="50" y="55">清水<\/text>/u,
  );
  expect(svg).toMatch(/<circle cx="10" cy="20" r="2" fill="[^"]+"\/><text x="15" y="24">甲&amp;乙<\/text>/u);
  expect(svg).toMatch(/d="M8 406v6h43v-6"[^>]*\/><text x="57" y="413">50 公里<\/text>/u);
});
