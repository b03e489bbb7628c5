import type { ParsedPage } from '../parser/types.ts';

/** What one correction comes to. */
export type Outcome =
  /** The page as the correction wants it. */
  | { readonly page: ParsedPage }
  /** The page is so already. */
  | { readonly fulfilled: true }
  /** The correction cannot be carried out; `path` is the field of the correction at fault. */
  | { readonly problem: Problem };

/** Why a correction does not fit, and how to mend it. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  /** What was unexpected and what was expected, in Chinese. */
  readonly reason: string;
  readonly mend: string;
}
