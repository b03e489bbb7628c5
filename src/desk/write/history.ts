import type { Step } from '../../records/desk-requests.ts';

/** What an editor did to the corrections of one page since it was opened, to be taken back and done again step by step. */
export interface History {
  /** The text of the file when the page was opened; `null` when there was none. */
  readonly base: string | null;
  readonly steps: readonly Step[];
  /** How many of the steps count; those behind it were taken back. */
  readonly done: number;
  /** How many of them counted at the last save. */
  readonly saved: number;
  /** Sum of the file as this history last knew it; empty when there was none. */
  readonly sum: string;
}

export function startHistory(base: string | null, sum: string): History {
  return { base, steps: [], done: 0, saved: 0, sum };
}

/** The steps that count. */
export function stepsDone({ steps, done }: History): readonly Step[] {
  return steps.slice(0, done);
}

/** The history with one step more; what was taken back is forgotten. */
export function doStep(history: History, step: Step): History {
  const steps = [...stepsDone(history), step];
  // What was saved and is forgotten now can never be reached again.
  const saved = history.saved > history.done ? UNREACHABLE : history.saved;
  return { ...history, steps, done: steps.length, saved };
}

/** No number of steps. */
const UNREACHABLE = -1;

export function undoStep(history: History): History {
  return { ...history, done: Math.max(0, history.done - 1) };
}

export function redoStep(history: History): History {
  return { ...history, done: Math.min(history.steps.length, history.done + 1) };
}

export function isUnsaved({ done, saved }: History): boolean {
  return done !== saved;
}

export function markSaved(history: History, sum: string): History {
  return { ...history, saved: history.done, sum };
}

/** The unsaved steps, to be done again on a file that others changed meanwhile. */
export function rebase(history: History, base: string | null, sum: string): History {
  const steps =
    history.saved <= history.done ? history.steps.slice(Math.max(0, history.saved), history.done) : [];
  return { base, steps, done: steps.length, saved: 0, sum };
}
