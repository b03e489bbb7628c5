import { findOpening } from '../inline/find-opening.ts';

/** The text says behind its dateline, or in its place, who wrote it. */
export function namesReporter(text: string): boolean {
  return findOpening(text).some(({ role }) => role === 'byline');
}
