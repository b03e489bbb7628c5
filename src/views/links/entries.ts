/** A short thing in a list of such: a name, a section, a paper. */
export interface NameEntry {
  readonly name: string;
  readonly href: string;
  /** What it is; may be empty. */
  readonly note: string;
  readonly count: string;
}

/** One line of an account: what is counted, and how many with its unit. */
export interface Count {
  readonly name: string;
  readonly count: string;
}
