import { DOUBTFUL } from '../../report.ts';
import { rawOffset } from '../../text/reading/offsets.ts';
import { holds } from '../../text/span.ts';
import type { Selection } from '../operations/decide.ts';
import type { DeskPage } from './desk-page.ts';

/** Where the text goes on behind a doubtful seam that ends a piece of raw text; nothing when there is none. */
export function seamAfter({ built }: DeskPage, [piece]: Selection): number | undefined {
  for (const paragraph of (built?.articles ?? []).flatMap(({ paragraphs }) => paragraphs)) {
    const seam = paragraph.seams.find(
      ({ at, confidence, decided }) =>
        !decided && confidence < DOUBTFUL && holds(piece, rawOffset(paragraph, at - 1)),
    );
    if (seam !== undefined) return rawOffset(paragraph, seam.at);
  }
  return undefined;
}
