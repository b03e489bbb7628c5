/** Something that the parser said of a page: on what evidence, how sure it was, and whether it is true. */
export interface Statement {
  readonly page: string;
  readonly evidence: readonly number[];
  /** Of a statement without amounts: what it rests on. */
  readonly found: string;
  readonly isRight: boolean;
}

/** What is calibrated. */
export const KINDS = ['seam', 'begin', 'whole', 'headline', 'bylines'] as const;
export type Kind = (typeof KINDS)[number];

export type Statements = Readonly<Record<Kind, readonly Statement[]>>;
