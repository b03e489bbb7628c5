import { hostname } from 'node:os';

/** How a text may be compressed for a program. */
export type Coding = 'br' | 'gzip';

/** The best coding that a program takes, by its `Accept-Encoding`; one with `q=0` is refused (RFC 9110). */
export function chooseCoding(accepted: string | undefined): Coding | undefined {
  const weights = new Map(
    (accepted ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
      const weight = parameters.find((one) => one.startsWith('q='))?.slice('q='.length);
      return [name, weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  const weightOf = (coding: Coding) => weights.get(coding) ?? weights.get('*') ?? 0;
  const [best] = (['br', 'gzip'] as const)
    .filter((coding) => weightOf(coding) > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  return best;
}

/** A part of a file: both ends are included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a file that is asked for; `undefined` when it is the whole, as when there are several parts or the header means
 * nothing; `null` when no byte of it is in the file.
 */
export function parseRange(header: string | undefined, size: number): ByteRange | null | undefined {
  const { first = '', last = '' } = /^bytes=(?<first>\d*)-(?<last>\d*)$/u.exec(header ?? '')?.groups ?? {};
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? null : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return undefined;
  return start >= size ? null : { start, end: Math.min(last === '' ? size - 1 : Number(last), size - 1) };
}

const OWN_NAMES: readonly string[] = [hostname().toLowerCase(), `${hostname().toLowerCase()}.local`];

/** Whether a request is meant for this machine: another name leads here only by a trick of DNS. */
export function isOwnHost(host: string | undefined, allowed: string | undefined): boolean {
  const name = URL.parse(`http://${host ?? ''}/`)?.hostname ?? '';
  const isAddress = /^(?:\[[\da-f:]+\]|[\d.]+)$/u.test(name);
  return isAddress || [allowed, 'localhost', ...OWN_NAMES].includes(name);
}
