/** Reads numbers and stretches of bytes in order. */
export interface ByteReader {
  isAtEnd(): boolean;
  /** A number that a `ByteWriter` has written. */
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

/** Writes numbers and stretches of bytes in order. */
export interface ByteWriter {
  /** Appends a number from 0 to 2³¹ − 1 in groups of seven bits, low ones first; small numbers are one byte. */
  readonly number: (number: number) => void;
  /** Appends a text in UTF-8 after the number of its bytes. */
  readonly text: (text: string) => void;
  readonly bytes: (more: Uint8Array) => void;
  readonly length: () => number;
  /** What stands from `start` to `end`. It is overwritten when more follows after `clear`. */
  readonly view: (start?: number, end?: number) => Uint8Array<ArrayBuffer>;
  readonly clear: () => void;
}

const MORE = 0x80;
const LARGEST = 2 ** 31 - 1;
/** Bytes that the largest number takes. */
const MOST_BYTES = 5;
/** Bytes that UTF-8 takes for a unit of UTF-16 at most. */
const MOST_OF_UNIT = 3;
const FIRST_ROOM = 1024;

/** A writer of nothing yet. */
export function byteWriter(): ByteWriter {
  const encoder = new TextEncoder();
  let room = new Uint8Array(FIRST_ROOM);
  let at = 0;

  return {
    number,
    text: (text) => {
      makeRoom(MOST_BYTES + text.length * MOST_OF_UNIT);
      const start = at + MOST_BYTES;
      const { written } = encoder.encodeInto(text, room.subarray(start));
      number(written);
      room.copyWithin(at, start, start + written);
      at += written;
    },
    bytes: (more) => {
      makeRoom(more.length);
      room.set(more, at);
      at += more.length;
    },
    length: () => at,
    view: (start = 0, end = at) => room.subarray(start, end),
    clear: () => {
      at = 0;
    },
  };

  function number(number: number): void {
    if (!Number.isInteger(number) || number < 0 || number > LARGEST) {
      throw new RangeError(`Expected a number from 0 to ${LARGEST}, found ${number}`);
    }
    makeRoom(MOST_BYTES);
    let rest = number;
    while (rest > SEVEN_BITS) {
      room[at] = (rest & SEVEN_BITS) | MORE;
      at += 1;
      rest >>>= 7;
    }
    room[at] = rest;
    at += 1;
  }

  function makeRoom(bytes: number): void {
    if (at + bytes <= room.length) return;
    const larger = new Uint8Array(Math.max(room.length * 2, at + bytes));
    larger.set(room);
    room = larger;
  }
}
