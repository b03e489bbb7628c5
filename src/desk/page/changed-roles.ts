import { anchoredSpan, anchorsOf } from '../../corrections/edits/anchors.ts';
import type { CorrectionRecord } from '../../records/correction-record.ts';
import { holds, overlaps, type Span } from '../../text/span.ts';
import { deskWords } from '../../words/desk-words.ts';
import { roleNames } from '../../words/page-words.ts';
import type { DeskPage } from './desk-page.ts';

/** Characters of a text that identify it to the editor. */
const SHOWN_LENGTH = 12;

/** Describes texts whose role some decisions changed although none of them refers to these texts. */
export function changedRoles(
  before: DeskPage,
  after: DeskPage,
  decided: readonly CorrectionRecord[],
): readonly string[] {
  const meant = decided.flatMap(spansOf);
  const now = after.built?.page.spans ?? [];
  return (before.built?.page.spans ?? []).flatMap(({ start, end, role }) => {
    if (role === 'blank' || meant.some((span) => overlaps(span, { start, end }))) return [];
    const other = now.find((span) => holds(span, start));
    if (other === undefined || other.role === role) return [];
    const quote = before.text.slice(start, Math.min(end, start + SHOWN_LENGTH)).replaceAll(/\s/gu, ' ');
    return [deskWords.ask.changedRole(quote, roleNames[role], roleNames[other.role])];
  });
}

function spansOf(correction: CorrectionRecord): readonly Span[] {
  const quoted = anchorsOf(correction).map(({ anchor }) => anchoredSpan(anchor));
  return 'range' in correction ? [...quoted, anchoredSpan(correction.range)] : quoted;
}
