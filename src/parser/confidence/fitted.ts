import type { Fitted } from './fitted-types.ts';

/** What evidence is worth, fitted on 22 pages whose articles are known. Written by `npm run calibrate`. */
export const fitted: Fitted = {
  seam: { weights: [0.473, -0.908, -1.73], constant: 1.84 },
  begin: { weights: [0.156, 0.354, 0.534, -2.931], constant: 0.548 },
  whole: { weights: [0.073, -0.715, -0.198, -3.431, 0.051, 0.065, 2.641, 0.27], constant: 1.282 },
  headline: { none: 0.833, alone: 0.986, among: 0.975 },
  bylines: { none: 0.861, lines: 0.947, inText: 0.983 },
};
