import type { Logistic } from '../../parser/confidence/logistic.ts';

/** The amounts of evidence. Those for a whole article depend on what the fit says of its seams. */
export type EvidenceOf = (seamFit: Logistic) => readonly number[];

/** Something that the parser said of a page: on what evidence, how sure it was, and whether it is true. */
export interface Statement {
  readonly page: string;
  readonly evidence: EvidenceOf;
  /** Of a statement without amounts: what it rests on. */
  readonly found: string;
  readonly isRight: boolean;
}

/** What is calibrated. */
export const STATEMENT_KINDS = ['seam', 'begin', 'whole', 'headline', 'bylines'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export type Statements = Readonly<Record<StatementKind, readonly Statement[]>>;

/** The statements of several pages as those of one. */
export function joinStatements(pages: readonly Statements[]): Statements {
  return {
    seam: pages.flatMap(({ seam }) => seam),
    begin: pages.flatMap(({ begin }) => begin),
    whole: pages.flatMap(({ whole }) => whole),
    headline: pages.flatMap(({ headline }) => headline),
    bylines: pages.flatMap(({ bylines }) => bylines),
  };
}
