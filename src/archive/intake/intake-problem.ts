/** Why a file is not taken in: in Chinese, what was found and how to mend it. */
export interface IntakeProblem {
  readonly file: string;
  readonly reason: string;
  readonly mend: string;
}
