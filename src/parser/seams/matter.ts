/** What a unit, with the text that follows it, shares with the text before it and with other articles that break off. */
export interface Matter {
  readonly weight: number;
  readonly home: number;
  /** The drafts near it. */
  readonly neighbours: readonly number[];
  readonly foreign: (draft: number) => number;
}

/** Says nothing. */
export const NO_MATTER: Matter = { weight: 0, home: 0, neighbours: [], foreign: () => 0 };
