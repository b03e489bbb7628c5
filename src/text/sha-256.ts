/** SHA-256 (FIPS 180-4) of a text in UTF-8, as 32 bytes; pure, so that ids are the same wherever the archive is built. */
export function sha256(text: string): Uint8Array {
  const state = Uint32Array.from(INITIAL);
  const message = pad(new TextEncoder().encode(text));
  for (let at = 0; at < message.byteLength; at += BLOCK_BYTES) compress(state, message, at);
  const bytes = new DataView(new ArrayBuffer(state.byteLength));
  state.forEach((word, index) => bytes.setUint32(index * WORD_BYTES, word));
  return new Uint8Array(bytes.buffer);
}

const WORD_BYTES = 4;
const BLOCK_BYTES = 64;
const LENGTH_BYTES = 8;
const ROUNDS = 64;
const PRIMES = firstPrimes(ROUNDS);
const INITIAL = PRIMES.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));
const ROUND_CONSTANTS = PRIMES.map((prime) => fractionBits(Math.cbrt(prime)));

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}

function fractionBits(root: number): number {
  return Math.floor((root % 1) * 2 ** 32);
}

function pad(bytes: Uint8Array): DataView {
  const blocks = Math.ceil((bytes.length + 1 + LENGTH_BYTES) / BLOCK_BYTES);
  const padded = new Uint8Array(blocks * BLOCK_BYTES);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - LENGTH_BYTES, BigInt(bytes.length * 8));
  return view;
}

function compress(state: Uint32Array, message: DataView, at: number): void {
  const words = schedule(message, at);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < ROUNDS; round += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const mixed = h + turned(e, 6, 11, 25) + choice + (ROUND_CONSTANTS[round] ?? 0) + (words[round] ?? 0);
    const added = turned(a, 2, 13, 22) + majority;
    [a, b, c, d, e, f, g, h] = [(mixed + added) | 0, a, b, c, (d + mixed) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] ?? 0) + word;
  });
}

function schedule(message: DataView, at: number): Uint32Array {
  const words = new Uint32Array(ROUNDS);
  for (let index = 0; index < ROUNDS; index += 1) {
    words[index] =
      index < 16
        ? message.getUint32(at + index * WORD_BYTES)
        : (words[index - 16] ?? 0) +
          shifted(words[index - 15] ?? 0, 7, 18, 3) +
          (words[index - 7] ?? 0) +
          shifted(words[index - 2] ?? 0, 17, 19, 10);
  }
  return words;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function turned(word: number, first: number, second: number, third: number): number {
  return turn(word, first) ^ turn(word, second) ^ turn(word, third);
}

function shifted(word: number, first: number, second: number, shift: number): number {
  return turn(word, first) ^ turn(word, second) ^ (word >>> shift);
}
