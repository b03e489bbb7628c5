import { lastTexts } from './last-texts.ts';
import type { Passage } from './passage.ts';

/** More is not asked of the end of a passage, which may have thousands of strips. */
const LONGEST = 40;

/** The last characters of a passage. */
export function passageEnd({ strips }: Passage): string {
  return lastTexts(strips, ({ line, from, to }) => line.text.slice(from, to), LONGEST).join('');
}
