import type { Anchor, CorrectionRecord } from '../records/correction-record.ts';

/** Every anchor of a correction with its path, the range's end included. */
export function anchorsOf(
  correction: CorrectionRecord,
): readonly { readonly path: readonly string[]; readonly anchor: Anchor }[] {
  return anchorsIn(correction, []);
}

function anchorsIn(
  value: object,
  path: readonly string[],
): readonly { readonly path: readonly string[]; readonly anchor: Anchor }[] {
  const own = isAnchor(value) ? [{ path, anchor: value }] : [];
  const inner = Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    typeof child === 'object' && child !== null ? anchorsIn(child, [...path, key]) : [],
  );
  return [...own, ...inner];
}

function isAnchor(value: object): value is Anchor {
  return 'at' in value && typeof value.at === 'number' && 'text' in value && typeof value.text === 'string';
}
