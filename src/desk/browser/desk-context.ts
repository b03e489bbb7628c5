import type { CallDesk } from './call-desk.ts';

/** What every part of the desk may use. */
export interface DeskContext {
  readonly call: CallDesk;
  /** Says something to the editor, a screen reader included. */
  readonly say: (text: string) => void;
  /** Does something that can fail, and says why it did. */
  readonly attempt: (act: () => Promise<unknown>) => void;
}
