import type { Fitted } from './fitted-types.ts';

/** What evidence is worth, fitted on 22 pages whose articles are known. Written by `npm run calibrate`. */
export const fitted: Fitted = {
  seam: { weights: [0.477, -0.925, -1.736], constant: 1.868 },
  begin: { weights: [0.157, 0.327, 0.724, -2.917], constant: 0.361 },
  whole: { weights: [0.075, -0.73, -0.112, -3.528, 0.044, 0.065, 2.044, 0.269], constant: 1.364 },
  headline: { none: 0.833, alone: 0.986, among: 0.975 },
  bylines: { none: 0.861, lines: 0.947, inText: 0.983 },
};
