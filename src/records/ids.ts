import { z } from 'zod';

/** Eight hex digits, given at intake, permanent; the name of the raw file. */
export const PageId = z.string().regex(/^[0-9a-f]{8}$/);

/** Permanent id of an article: its page's id and four base32 letters of the hash of its first 24 Han characters. */
export const ArticleId = z.string().regex(/^[0-9a-f]{8}-[a-z2-7]{4}$/);

/** A name in an address: lower-case words of letters and digits with `-` between. */
export const Slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
