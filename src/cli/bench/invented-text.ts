/** Writes a text of some characters. */
export type TextWriter = (random: () => number, length: number) => string;

/**
 * Writes texts with the statistics of those given: each character follows the two before it as somewhere in them. `surprise` is
 * how often the next one is drawn from all instead, which makes pairs that these few texts do not have and cuts what is copied.
 */
export function textWriter(texts: readonly string[], surprise: number): TextWriter {
  const characters = texts.flatMap((text) => [...text]);
  const following = followersOf(characters);
  return (random, length) => {
    const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '的';
    const written = [pick(characters), pick(characters)];
    while (written.length < length) {
      const followers = following.get(written.slice(-2).join('')) ?? characters;
      written.push(pick(random() < surprise ? characters : followers));
    }
    return written.join('');
  };
}

function followersOf(characters: readonly string[]): Map<string, string[]> {
  const following = new Map<string, string[]>();
  for (const [at, character] of characters.entries()) {
    if (at < 2) continue;
    const pair = characters.slice(at - 2, at).join('');
    const known = following.get(pair);
    if (known === undefined) following.set(pair, [character]);
    else known.push(character);
  }
  return following;
}
