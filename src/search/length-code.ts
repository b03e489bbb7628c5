/** Codes to a doubling and a half: lengths are kept to 3 in 100, which no order of results shows. */
const CODES_PER_E = 16;

/** The length of an article as a small number. */
export const lengthCode = {
  of: (length: number): number => Math.round(Math.log(length + 1) * CODES_PER_E),
  read: (code: number): number => Math.exp(code / CODES_PER_E) - 1,
} as const;
