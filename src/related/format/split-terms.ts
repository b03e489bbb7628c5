import { hasHan } from '../../text/han.ts';
import { fold } from '../../search/format/fold.ts';

const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** The terms of a text, each once, in its order: every two neighbouring Han characters, and whole words in other scripts. */
export function splitTerms(text: string): string[] {
  const runs = text.split(/\s/u).flatMap((part) => fold(part).match(RUN) ?? []);
  return [...new Set(runs.flatMap(termsOfRun))];
}

function termsOfRun(run: string): string[] {
  const characters = [...run];
  if (!hasHan(run) || characters.length === 1) return [run];
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}
