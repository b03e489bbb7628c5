import { LOOKALIKES } from '../lookalikes.ts';

/** Each form is a search of its own; a dozen answers before a reader gives up. */
const MOST_FORMS = 12;

const others = new Map(
  LOOKALIKES.flatMap(({ characters }) =>
    [...characters].map((one) => [one, [...characters].filter((other) => other !== one)] as const),
  ),
);

/** The forms of a text that differ in one character that OCR confuses, and where there is room in two; at most a dozen. */
export function varyLookalikes(text: string): string[] {
  const once = varyOnce(text);
  const twice = once.flatMap(varyOnce);
  return [...new Set([...once, ...twice])].filter((form) => form !== text).slice(0, MOST_FORMS);
}

function varyOnce(text: string): string[] {
  const characters = [...text];
  return characters.flatMap((character, at) =>
    (others.get(character) ?? []).map((other) => characters.with(at, other).join('')),
  );
}
