import type { IntakeRecord } from '../records/page-record.ts';
import type { CityRecord, PaperRecord } from '../records/registry-records.ts';
import type { EraTerm } from '../parser/dates/types.ts';

/** A city or paper that a page is taken to be of, with what that rests on. */
export interface Guess {
  readonly slug: string;
  readonly name: string;
  readonly basis: 'printed' | 'inferred';
  /** In Chinese, with line numbers. */
  readonly evidence: string;
  readonly isRegistered: boolean;
}

/** What intake knows besides the page. */
export interface IntakeContext {
  readonly cities: readonly CityRecord[];
  readonly papers: readonly PaperRecord[];
  readonly eras: readonly EraTerm[];
  /** The day of intake, `yyyy-mm-dd`. */
  readonly today: string;
}

/** A record of intake as far as the page shows it, for a person to check. */
export interface IntakeGuess {
  readonly record: IntakeRecord;
  readonly city: Guess;
  readonly paper: Guess;
}
