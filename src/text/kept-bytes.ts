/** Bytes that stay where they are kept until somebody has room for them. */
export interface KeptBytes {
  readonly size: number;
  /** Fills `target` with those that stand from a place on. */
  readonly copyTo: (target: Uint8Array, from: number) => void;
}

/** Bytes that are kept in memory. */
export function heldBytes(bytes: Uint8Array): KeptBytes {
  const copyTo = (target: Uint8Array, from: number): void =>
    target.set(bytes.subarray(from, from + target.length));
  return { size: bytes.length, copyTo };
}
