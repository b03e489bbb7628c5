import type { Fitted } from '../../parser/confidence/fitted-types.ts';
import type { Logistic } from '../../parser/confidence/logistic.ts';

/** The fitted numbers as the module that the parser reads. */
export function formatFitted({ seam, begin, whole, headline, bylines }: Fitted, pages: number): string {
  return `import type { Fitted } from './fitted-types.ts';

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
  return `{ weights: [${weights.map(short).join(', ')}], constant: ${short(constant)} }`;
}

function formatRates(rates: Readonly<Record<string, number>>): string {
  return `{ ${Object.entries(rates)
    .map(([found, rate]) => `${found}: ${short(rate)}`)
    .join(', ')} }`;
}

function short(value: number): string {
  return String(Number(value.toFixed(3)));
}
