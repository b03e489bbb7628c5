import { z } from 'zod';

/** A text without line breaks and control characters. */
export const OneLine = z.string().regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, '只能是一行文字，不能有换行和控制字符');
