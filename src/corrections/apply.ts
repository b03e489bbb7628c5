import type { ParsedPage } from '../parser/types.ts';
import type { CorrectionOf, CorrectionRecord } from '../records/correction-record.ts';
import type { Place, Report } from '../report.ts';
import type { Replacement } from '../text/reading/reading-text.ts';
import { anchoredSpan, anchorsOf, checkAnchors } from './edits/anchors.ts';
import { applyField } from './ops/field.ts';
import { applyGap } from './ops/gap.ts';
import { applyHide } from './ops/hide.ts';
import { applyJoin } from './ops/join.ts';
import { applyMove } from './ops/move.ts';
import { applySetRole } from './ops/set-role.ts';
import { applySplit } from './ops/split.ts';
import { checkReplacement } from './ops/text.ts';
import { changedOffsets } from './changed-offsets.ts';
import type { Outcome } from './edits/outcome.ts';

/** A correction with the way back to the lines that say it. */
export interface PlacedCorrection {
  readonly correction: CorrectionRecord;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A page as people decided it. */
export interface CorrectedPage {
  readonly page: ParsedPage;
  readonly replacements: readonly Replacement[];
  readonly fields: readonly CorrectionOf<'field'>[];
  /** Corrections that changed something, with the raw offsets that they quote and those whose blocks they changed. */
  readonly applied: readonly {
    readonly id: string;
    readonly offsets: readonly number[];
    readonly changed: readonly number[];
  }[];
}

/**
 * Applies the corrections of a page from top to bottom, those of characters last; reports those that do not fit and those
 * that are no longer needed.
 */
export function applyCorrections(
  page: ParsedPage,
  corrections: readonly PlacedCorrection[],
  report: Report,
): CorrectedPage {
  const start: CorrectedPage = { page, replacements: [], fields: [], applied: [] };
  const { characters = [], others = [] } = Object.groupBy(corrections, ({ correction }) =>
    correction.op === 'text' ? 'characters' : 'others',
  );
  return [...others, ...characters].reduce((corrected, placed) => applyOne(corrected, placed, report), start);
}

function applyOne(
  corrected: CorrectedPage,
  { correction, placeOf }: PlacedCorrection,
  report: Report,
): CorrectedPage {
  const outcome = checkAnchors(corrected.page.text, correction) ?? applyOperation(corrected, correction);
  if ('problem' in outcome) {
    const { path, reason, mend } = outcome.problem;
    report({
      place: placeOf(path),
      severity: 'error',
      rule: 'correction/does-not-fit',
      reason: `校改 ${correction.id}：${reason}`,
      mend,
    });
    return corrected;
  }
  if ('fulfilled' in outcome) {
    report({
      place: placeOf([]),
      severity: 'info',
      rule: 'correction/no-longer-needed',
      reason: `校改 ${correction.id} 所说的已经如此，不再需要。`,
      mend: '可以删去这一条。',
    });
    return corrected;
  }
  const offsets = anchorsOf(correction).map(({ anchor }) => anchor.at);
  const changed = changedOffsets(corrected.page, outcome.page);
  return {
    page: outcome.page,
    replacements: [...corrected.replacements, ...replacementsOf(correction)],
    fields: [...corrected.fields, ...(correction.op === 'field' ? [correction] : [])],
    applied: [...corrected.applied, { id: correction.id, offsets, changed }],
  };
}

function applyOperation({ page, replacements }: CorrectedPage, correction: CorrectionRecord): Outcome {
  switch (correction.op) {
    case 'move':
      return applyMove(page, correction);
    case 'join':
      return applyJoin(page, correction);
    case 'split':
      return applySplit(page, correction);
    case 'setRole':
      return applySetRole(page, correction);
    case 'hide':
      return applyHide(page, correction);
    case 'gap':
      return applyGap(page, correction);
    case 'text':
      return checkReplacement(page, correction, replacements);
    case 'field':
      return applyField(page, correction);
  }
}

function replacementsOf(correction: CorrectionRecord): readonly Replacement[] {
  if (correction.op !== 'text') return [];
  return [{ ...anchoredSpan(correction.raw), to: correction.to }];
}
