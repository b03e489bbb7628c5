import { FIELD_ZONES, MOST_BETWEEN, numberWithZone } from '../format/field-zones.ts';
import { punctuationTokens } from '../format/tokens.ts';
import type { ShardArticle } from './shard-article.ts';
import { tokenNumbers } from './token-numbers.ts';

/** A text whose tokens are numbered. */
interface NumberedText {
  readonly group: number;
  /** Place of its first character in the group. */
  readonly start: number;
  /** How many characters it has; the pairs are one less. */
  readonly characters: number;
  /** Numbers of its runs of punctuation. */
  readonly runs: readonly number[];
}

/** What of a document is searched: its fields, and the search key of each. */
export type SearchedDocument = Pick<ShardArticle, 'fields' | 'keys'>;

/** All texts of some documents, in order. */
export interface NumberedTexts {
  /** All tokens by number. */
  readonly names: readonly string[];
  /** Numbers of the characters of each text, and then of its pairs, one text after the other. */
  readonly tokens: Uint32Array;
  readonly texts: readonly NumberedText[];
}

/** Numbers the tokens of all fields of some documents: characters, overlapping pairs, runs of punctuation. */
export function numberTexts(documents: readonly SearchedDocument[]): NumberedTexts {
  const { numberOfCharacter, numberOfPair, numberOfRun, names } = tokenNumbers();
  const length = documents.flatMap(({ keys }) => keys).reduce((sum, key) => sum + key.length, 0);
  const tokens = new Uint32Array(length * TOKENS_OF_CHARACTER);
  const texts: NumberedText[] = [];
  let next = 0;
  for (const [document, { fields, keys }] of documents.entries()) {
    for (const [zone, kind] of FIELD_ZONES.entries()) {
      const ofKind = [...fields.keys()].filter((at) => fields[at]?.kind === kind);
      addTexts(
        ofKind.map((at) => ({ text: fields[at]?.text ?? '', key: keys[at] ?? '' })),
        numberWithZone.of(document, zone),
      );
    }
  }
  return { names, tokens, texts };

  /** Places count characters through all fields of a kind; those left free between two fields let nothing be near across them. */
  function addTexts(ofKind: readonly { readonly text: string; readonly key: string }[], group: number): void {
    let start = 0;
    for (const { text, key } of ofKind) {
      const characters = addKey(key);
      texts.push({ group, start, characters, runs: punctuationTokens(text).map(numberOfRun) });
      start += characters + MOST_BETWEEN + 1;
    }
  }

  /** Returns how many characters the key has. */
  function addKey(key: string): number {
    const first = next;
    for (let at = 0; at < key.length; next += 1) {
      const code = key.codePointAt(at) ?? 0;
      tokens[next] = numberOfCharacter(code);
      at += code > LAST_OF_ONE_UNIT ? 2 : 1;
    }
    const end = next;
    for (let at = first; at + 1 < end; at += 1, next += 1)
      tokens[next] = numberOfPair(tokens[at] ?? 0, tokens[at + 1] ?? 0);
    return end - first;
  }
}

/** Itself, and the pair that it begins. */
const TOKENS_OF_CHARACTER = 2;

/** The last code point that UTF-16 has in one unit. */
const LAST_OF_ONE_UNIT = 0xffff;
