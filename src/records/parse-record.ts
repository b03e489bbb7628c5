import type { z } from 'zod';
import { locales } from 'zod';

/** A schema whose values are `Value`. */
export type RecordSchema<Value> = z.ZodType<Value>;

/** One field that is not as the schema wants it, in Chinese. */
export interface RecordProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Checks a value that a person wrote; returns the record, or everything that is wrong with it. */
export function parseRecord<Value>(
  schema: RecordSchema<Value>,
  value: unknown,
): { readonly record: Value } | { readonly problems: readonly RecordProblem[] } {
  const parsed = schema.safeParse(value, { error: locales.zhCN().localeError });
  return parsed.success
    ? { record: parsed.data }
    : { problems: parsed.error.issues.map(({ path, message }) => ({ path, message })) };
}
