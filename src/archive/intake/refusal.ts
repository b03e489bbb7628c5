/** Why something is not taken in: in Chinese, what was found and how to mend it. */
export interface Refusal {
  readonly reason: string;
  readonly mend: string;
}
