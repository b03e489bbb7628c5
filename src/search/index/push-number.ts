const SEVEN_BITS = 0x7f;
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
