import { DOUBTFUL } from '../../report.ts';
import { rawOffset } from '../../text/reading/offsets.ts';
import { holds } from '../../text/span.ts';
import type { Selection } from '../operations/decide.ts';
import type { DeskPage } from './desk-page.ts';

/** Raw offset at which the text continues after a doubtful seam that ends the first selected piece, if there is one. */
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
