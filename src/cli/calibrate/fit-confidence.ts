import { type Fitted, logistic, type Logistic } from '../../parser/confidence/logistic.ts';
import { fitLogistic } from './fit-logistic.ts';
import type { Statement, StatementKind, Statements } from './statements.ts';

/** Statements about the pages as they are, and about the same articles set anew. */
export interface Material {
  readonly given: Statements;
  readonly composed: Statements;
}

/** Share of the pages as they are in the fit: most pages are like them, but few of their statements are wrong. */
const SHARE_OF_GIVEN = 2 / 3;

/** Fits what evidence is worth; how many pages there are of each sort makes no difference. */
export function fitConfidence(material: readonly Material[]): Fitted {
  const examples = (kind: StatementKind) => {
    const [given, composed] = [
      material.flatMap((one) => one.given[kind]),
      material.flatMap((one) => one.composed[kind]),
    ];
    const all = given.length + composed.length;
    const weigh = (share: number, count: number) => (share * all) / Math.max(1, count);
    return [
      ...given.map((one) => ({ ...one, weight: weigh(SHARE_OF_GIVEN, given.length) })),
      ...composed.map((one) => ({ ...one, weight: weigh(1 - SHARE_OF_GIVEN, composed.length) })),
    ];
  };
  const fit = (kind: StatementKind, seamFit: Logistic) => {
    const own = examples(kind).map((one) => ({ ...one, evidence: one.evidence(seamFit) }));
    return fitLogistic(own, own[0]?.evidence.length ?? 0);
  };
  /** With one right and one wrong more than were seen: few examples never make certain. */
  const rate = (kind: StatementKind, found: string): number => {
    const own = material.flatMap(({ given }) => given[kind]).filter((one) => one.found === found);
    return (own.filter(({ isRight }) => isRight).length + 1) / (own.length + 2);
  };
  const seam = fit('seam', NOTHING_FITTED);
  return {
    seam,
    begin: fit('begin', seam),
    whole: fit('whole', seam),
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

const NOTHING_FITTED: Logistic = { weights: [], constant: 0 };

/** What a fit says of a statement. */
export function confidenceOf(fit: Fitted, kind: StatementKind, { evidence, found }: Statement): number {
  if (kind === 'headline' || kind === 'bylines') return new Map(Object.entries(fit[kind])).get(found) ?? 0;
  return logistic(fit[kind], evidence(fit.seam));
}

/** The fitted numbers as the module that the parser reads. */
export function formatFitted({ seam, begin, whole, headline, bylines }: Fitted, pages: number): string {
  return `import type { Fitted } from './logistic.ts';

/** What evidence is worth, fitted on ${String(pages)} pages whose articles are known. Written by \`npm run calibrate\`. */
export const fitted: Fitted = {
  seam: ${formatLogistic(seam)},
  begin: ${formatLogistic(begin)},
  whole: ${formatLogistic(whole)},
  headline: ${formatRates(headline)},
  bylines: ${formatRates(bylines)},
};
`;
}

function formatLogistic({ weights, constant }: Logistic): string {
  return `{ weights: [${weights.map(roundedText).join(', ')}], constant: ${roundedText(constant)} }`;
}

function formatRates(rates: Readonly<Record<string, number>>): string {
  return `{ ${Object.entries(rates)
    .map(([found, rate]) => `${found}: ${roundedText(rate)}`)
    .join(', ')} }`;
}

function roundedText(value: number): string {
  return String(Number(value.toFixed(3)));
}
