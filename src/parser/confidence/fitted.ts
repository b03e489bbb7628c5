import type { Fitted } from './logistic.ts';

/** What evidence is worth, fitted on 22 pages whose articles are known. Written by `npm run calibrate`. */
export const fitted: Fitted = {
  seam: { weights: [0.465, -0.914, -1.782], constant: 1.923 },
  begin: { weights: [0.172, 0.123, 0.507, -2.577], constant: 0.564 },
  whole: { weights: [0.085, -0.964, -0.154, -3.352, 0.027, 0.058, 2.646, 0.266], constant: 1.738 },
  headline: { none: 0.833, alone: 0.986, among: 0.975 },
  bylines: { none: 0.861, lines: 0.947, inText: 0.983 },
};
