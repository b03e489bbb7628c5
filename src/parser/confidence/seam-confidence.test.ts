import { expect, test } from 'vitest';
import { parsePage } from '../parse-page.ts';
import { fitted } from './fitted.ts';
import { seamConfidence } from './seam-confidence.ts';

const seam = { after: 0, evidence: [], margin: 2, isNext: false };

test('more evidence makes a seam surer, a page out of order less sure', () => {
  expect(seamConfidence({ ...seam, margin: 4 }, 0, fitted.seam)).toBeGreaterThan(
    seamConfidence(seam, 0, fitted.seam),
  );
  expect(seamConfidence(seam, 0.5, fitted.seam)).toBeLessThan(seamConfidence(seam, 0, fitted.seam));
});

const OPENING = '云溪渡口的老船工罗水生今年六十八岁，在渡口撑船整整四十年。';
const confidenceOf = (...lines: readonly string[]) =>
  parsePage(lines.join('\n\n'), () => undefined, 'p').articles[0]?.confidence.whole ?? 0;

test('an article whose text goes on elsewhere is less sure than one that is whole', () => {
  const whole = confidenceOf('渡口老船工守望四十年', '□本报记者 陶然', OPENING);
  const broken = confidenceOf('渡口老船工守望四十年', '□本报记者 陶然', `${OPENING}清晨五点，罗水生照例解开`);
  expect(broken).toBeLessThan(whole);
});
