import { hash } from 'node:crypto';

const known = new WeakMap<object, string>();

/**
 * A sum of what a record, a list, or another value of records says: of two with the same sum a page shows the same. A record is
 * summed once, so it must not change; functions are code and count for nothing.
 */
export function recordDigest(value: unknown): string {
  if (typeof value !== 'object' || value === null) return sumOf(String(JSON.stringify(value)));
  const found = known.get(value) ?? sumOf(textOf(value));
  known.set(value, found);
  return found;
}

/** Hands over the sum of a record that was read from where it was kept together with it. */
export function knowDigest(record: object, digest: string): void {
  known.set(record, digest);
}

function textOf(value: object): string {
  if (Array.isArray(value)) return `[${value.map(recordDigest).join()}]`;
  if (value instanceof Map || value instanceof Set) return `${value.constructor.name}${textOf([...value])}`;
  return JSON.stringify(value);
}

function sumOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, LENGTH);
}

/** 120 bits. */
const LENGTH = 20;
