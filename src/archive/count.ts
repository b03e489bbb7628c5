/** One line of an account: what is counted, and how many with its unit. */
export interface Count {
  readonly name: string;
  readonly count: string;
}
