/** Score at which a junction is as likely as not. */
const EVEN = 1;
/** Points that make a junction clearly surer. */
const STEEPNESS = 2;

/** 0 to 1 for the score of a junction. */
export function toConfidence(score: number): number {
  return 1 / (1 + Math.exp((EVEN - score) / STEEPNESS));
}
