import type { Logistic } from '../../parser/confidence/logistic.ts';

/** The amounts of evidence. Those for a whole article depend on what the fit says of its seams. */
export type EvidenceOf = (seamFit: Logistic) => readonly number[];

/** Something that the parser said of an article: on what evidence, and whether it is true. */
export interface Statement {
  /** `articleKey` of the known article that it is about; of one that is none, the name of the page. */
  readonly about: string;
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
  return mapKinds((kind) => pages.flatMap((page) => page[kind]));
}

/** The statements about some articles. */
export function filterStatements(
  statements: Statements,
  isWanted: (statement: Statement) => boolean,
): Statements {
  return mapKinds((kind) => statements[kind].filter(isWanted));
}

function mapKinds(list: (kind: StatementKind) => readonly Statement[]): Statements {
  return {
    seam: list('seam'),
    begin: list('begin'),
    whole: list('whole'),
    headline: list('headline'),
    bylines: list('bylines'),
  };
}
