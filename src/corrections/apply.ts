import type { ParsedPage } from '../parser/types.ts';
import type { CorrectionOf, CorrectionRecord } from '../records/correction-record.ts';
import type { Place, Report } from '../report.ts';
import type { Replacement } from '../text/reading/reading-text.ts';
import { anchoredSpan, anchorsOf, findWrongAnchors } from './edits/anchors.ts';
import { applyComplete } from './ops/complete.ts';
import { applyField } from './ops/field.ts';
import { applyGap } from './ops/gap.ts';
import { applyHide } from './ops/hide.ts';
import { applyJoin } from './ops/join.ts';
import { applyMove } from './ops/move.ts';
import { applySetRole } from './ops/set-role.ts';
import { applySplit } from './ops/split.ts';
import { checkReplacement } from './ops/text.ts';
import { changedOffsets } from './changed-offsets.ts';
import type { Outcome, Problem } from './edits/outcome.ts';

/** A correction with the way back to the lines that say it. */
export interface PlacedCorrection {
  readonly correction: CorrectionRecord;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A correction that changed something. */
export interface AppliedCorrection {
  readonly correction: CorrectionRecord;
  /** The raw offsets that it quotes. */
  readonly offsets: readonly number[];
  /** Raw offsets of the blocks that it changed. */
  readonly changed: readonly number[];
}

/** A page as people decided it. */
export interface CorrectedPage {
  readonly page: ParsedPage;
  readonly replacements: readonly Replacement[];
  readonly fields: readonly CorrectionOf<'field'>[];
  /** Raw offsets of texts that people found to be whole. */
  readonly complete: readonly number[];
  readonly applied: readonly AppliedCorrection[];
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
  const start: CorrectedPage = { page, replacements: [], fields: [], complete: [], applied: [] };
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
  const refuse = (problems: readonly Problem[]): CorrectedPage => {
    for (const { path, reason, mend } of problems) {
      report({
        place: placeOf(path),
        severity: 'error',
        rule: 'correction/does-not-fit',
        reason: `校改 ${correction.id}：${reason}`,
        mend,
      });
    }
    return corrected;
  };
  const wrong = findWrongAnchors(corrected.page.text, correction);
  if (wrong.length > 0) return refuse(wrong);
  const outcome = applyOperation(corrected, correction);
  if ('problem' in outcome) return refuse([outcome.problem]);
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
    complete: [...corrected.complete, ...(correction.op === 'complete' ? offsets : [])],
    applied: [...corrected.applied, { correction, offsets, changed }],
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
    case 'complete':
      return applyComplete(page, correction);
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
