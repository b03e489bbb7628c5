import { DATELINE } from '../dateline-pattern.ts';
import { NAME, NEAR_ROLE, ROLE, SURNAMED } from '../signature-pattern.ts';
import type { Inline } from './inline.ts';

/**
 * Roles and names without brackets, closed by 报道 or 摄影报道. At most four roles, and 报道 must be near: the ways to read
 * 报社记者报社记者… grow without measure.
 */
const REPORTED = `${NEAR_ROLE}(?=.{0,80}报道)(?:${ROLE}\\s*${NAME}(?:[\\s、,，]+(?!${ROLE})${NAME})*[\\s,，、]*){1,4}(?:摄影|图文)?报道[:：]?`;

const OPENING = new RegExp(
  `^(?<jump>[（(]紧?[上下接转][^（）()]{1,12}[）)])?(?<dateline>${DATELINE})?(?<gap>\\s*)(?<byline>[（(](?!(?:本文)?作者[系为单是])(?=[^（）()]{0,40}${ROLE})[^（）()]{2,60}[）)]|(?<=[讯电]\\s*)[[〔](?=[^\\]〕]{0,40}${ROLE})[^\\]〕]{2,60}[\\]〕]|(?<=[讯电]\\s*)${SURNAMED}(?:[\\s、]+${NAME})*\\s*(?:摄影|图文)?报道[:：]|(?<=[讯电]\\s*)[（(]${NAME}(?:[\\s、]+${NAME})*[）)]|(?<=[讯电]\\s*)${REPORTED}(?!的)|${REPORTED}(?=[\\s，,]))?`,
  'u',
);

/** 本报讯 or agency, place and day, and the bracket with the reporters after it. */
export function findOpening(text: string): Inline[] {
  const groups = OPENING.exec(text)?.groups ?? {};
  const start = groups['jump']?.length ?? 0;
  const dateline = groups['dateline'] ?? '';
  const byline = groups['byline'] ?? '';
  if (dateline === '' && start > 0) return [];
  const afterDateline = start + dateline.length;
  const from = afterDateline + (groups['gap']?.length ?? 0);
  const found: Inline[] = [
    { role: 'dateline', from: start, to: afterDateline },
    { role: 'byline', from, to: from + byline.length },
  ];
  return found.filter((inline) => inline.to > inline.from);
}
