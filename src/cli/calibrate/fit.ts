import type { Fitted } from '../../parser/confidence/fitted-types.ts';
import { fitLogistic } from './fit-logistic.ts';
import type { Kind, Statements } from './statement.ts';

/** Statements about the pages as they are, and about the same articles set anew. */
export interface Material {
  readonly given: Statements;
  readonly composed: Statements;
}

/** Share of the pages as they are in the fit: most pages are like them, but few of their statements are wrong. */
const GIVEN = 2 / 3;

/** Fits what evidence is worth; how many pages there are of each sort makes no difference. */
export function fit(material: readonly Material[]): Fitted {
  const examples = (kind: Kind) => {
    const [given, composed] = [
      material.flatMap((one) => one.given[kind]),
      material.flatMap((one) => one.composed[kind]),
    ];
    const all = given.length + composed.length;
    const weigh = (share: number, count: number) => (share * all) / Math.max(1, count);
    return [
      ...given.map((one) => ({ ...one, weight: weigh(GIVEN, given.length) })),
      ...composed.map((one) => ({ ...one, weight: weigh(1 - GIVEN, composed.length) })),
    ];
  };
  const numbers = (kind: Kind) => {
    const own = examples(kind);
    return fitLogistic(own, own[0]?.evidence.length ?? 0);
  };
  /** With one right and one wrong more than were seen: few examples never make certain. */
  const rate = (kind: Kind, found: string): number => {
    const own = material.flatMap(({ given }) => given[kind]).filter((one) => one.found === found);
    return (own.filter(({ isRight }) => isRight).length + 1) / (own.length + 2);
  };
  return {
    seam: numbers('seam'),
    begin: numbers('begin'),
    whole: numbers('whole'),
    headline: {
      none: rate('headline', 'none'),
      alone: rate('headline', 'alone'),
      among: rate('headline', 'among'),
    },
    bylines: {
      none: rate('bylines', 'none'),
      lines: rate('bylines', 'lines'),
      inText: rate('bylines', 'inText'),
    },
  };
}
