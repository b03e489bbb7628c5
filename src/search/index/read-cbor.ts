/** A value of the part of CBOR that Pagefind's metadata is written in. */
export type CborValue = number | string | readonly CborValue[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;
/** Additional information below 24 is the number itself; 24, 25, 26 announce one, two, four bytes. */
const FIRST_LENGTH_CODE = 24;

/** Reads one CBOR value (RFC 8949): integers, text and arrays. Throws at anything else. */
export function readCbor(bytes: Uint8Array): CborValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = 0;

  function readNumber(code: number): number {
    if (code < FIRST_LENGTH_CODE) return code;
    const length = 2 ** (code - FIRST_LENGTH_CODE);
    const start = at;
    at += length;
    if (length === 1) return view.getUint8(start);
    if (length === 2) return view.getUint16(start);
    if (length === 4) return view.getUint32(start);
    throw new TypeError(`Unexpected CBOR length of ${length} bytes`);
  }

  function readValue(): CborValue {
    const head = view.getUint8(at);
    at += 1;
    const major = head >> 5;
    const number = readNumber(head & 0b11111);
    if (major === UNSIGNED) return number;
    if (major === NEGATIVE) return -1 - number;
    if (major === ARRAY) return Array.from({ length: number }, readValue);
    if (major !== TEXT) throw new TypeError(`Unexpected CBOR type ${major}`);
    at += number;
    return decoder.decode(bytes.subarray(at - number, at));
  }

  return readValue();
}
