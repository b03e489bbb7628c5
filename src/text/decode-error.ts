/** Why bytes are not a page of text. */
export type DecodeProblem = 'empty' | 'binary' | 'utf-16' | 'undecodable';

/** Thrown by `decode`; says in Chinese what was found, what was expected and how to mend it. */
export class DecodeError extends Error {
  readonly problem: DecodeProblem;
  readonly mend: string;

  constructor(problem: DecodeProblem, reason: string, mend: string) {
    super(reason);
    this.name = 'DecodeError';
    this.problem = problem;
    this.mend = mend;
  }
}
