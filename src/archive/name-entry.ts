/** A short thing in a list of such: a name, a section, a paper. */
export interface NameEntry {
  readonly name: string;
  readonly href: string;
  /** What it is; may be empty. */
  readonly note: string;
  readonly count: string;
}
