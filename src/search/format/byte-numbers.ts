/** Reads numbers and stretches of bytes in order. */
export interface ByteReader {
  isAtEnd(): boolean;
  /** A number that `pushNumber` has written. */
  number(): number;
  numbers(count: number): number[];
  take(length: number): Uint8Array;
  /** The bytes that are left; does not advance. */
  rest(): Uint8Array;
}

const SEVEN_BITS = 0x7f;

/** A reader at the first byte. Throws a `RangeError` where it would read past the end. */
export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0;

  function number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = bytes[at];
      if (next === undefined) throw new RangeError(`Unexpected end of ${bytes.length} bytes`);
      at += 1;
      value |= (next & SEVEN_BITS) << shift;
      if (next <= SEVEN_BITS) return value;
    }
  }

  return {
    isAtEnd: () => at >= bytes.length,
    number,
    numbers: (count) => {
      const numbers: number[] = [];
      for (let left = count; left > 0; left -= 1) numbers.push(number());
      return numbers;
    },
    take: (length) => {
      if (at + length > bytes.length) throw new RangeError(`Unexpected end of ${bytes.length} bytes`);
      at += length;
      return bytes.subarray(at - length, at);
    },
    rest: () => bytes.subarray(at),
  };
}

const MORE = 0x80;
const LARGEST = 2 ** 31 - 1;

/** Appends a number from 0 to 2³¹ − 1 in groups of seven bits, low ones first; small numbers are one byte. */
export function pushNumber(bytes: number[], number: number): void {
  if (!Number.isInteger(number) || number < 0 || number > LARGEST) {
    throw new RangeError(`Expected a number from 0 to ${LARGEST}, found ${number}`);
  }
  let rest = number;
  while (rest > SEVEN_BITS) {
    bytes.push((rest & SEVEN_BITS) | MORE);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Appends bytes as they are; the arguments of `push` would be too many. */
export function pushBytes(bytes: number[], more: Iterable<number>): void {
  for (const byte of more) bytes.push(byte);
}
