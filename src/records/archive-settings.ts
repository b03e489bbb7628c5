import { z } from 'zod';
import { OneLine } from './one-line.ts';
import { problemOfSiteAddress } from './site-address.ts';

const line = OneLine.trim().min(1, '不能是空的');

/** As many characters as stand on one line of a heading. */
const LONGEST_NAME = 40;
/** As long as OpenSearch takes it. */
const LONGEST_DESCRIPTION = 1024;

const webAddress = z.url({ protocol: /^https?$/u, error: '应是 http 或 https 地址' });

/** Whose archive this is, what it is called, where it stands and whom to ask. */
export const ArchiveSettings = z.strictObject({
  /** In the head of every page and every file. */
  name: line.max(LONGEST_NAME, `不能超过 ${LONGEST_NAME} 个字`),
  /** What it holds, in a sentence. */
  description: line.max(LONGEST_DESCRIPTION, `不能超过 ${LONGEST_DESCRIPTION} 个字`),
  /** The library or office that runs it. */
  operator: line.optional(),
  /** What may be done with the texts, and whose they are. */
  rights: line,
  /** Where readers report errors: a mailbox, or the web address at which an issue is opened. Without it they are not asked to. */
  contact: z.union([z.email(), webAddress], '应是邮箱或 http、https 地址').optional(),
  /** Where it is published; `SITE_URL` comes before it. */
  address: z
    .string()
    .superRefine((address, { addIssue }) => {
      const problem = problemOfSiteAddress(address);
      if (problem !== undefined) addIssue(problem);
    })
    .optional(),
  /** Languages of the texts, as BCP 47 writes them, the main one first. */
  languages: z
    .array(z.string().refine(isLanguage, '应是 BCP 47 的语言代码，如 zh-CN'))
    .min(1, '至少写一种语言')
    .readonly(),
  /** Other archives that are asked beside this one when articles are searched by relevance. */
  archives: z
    .array(
      z.strictObject({
        /** As results name it. */
        name: line,
        /** Of its front page. */
        address: webAddress.endsWith('/', '应以 / 结尾'),
      }),
    )
    .readonly(),
  /**
   * Which files an article has besides its pages: `few` is one in JSON, the other forms are written by the browser that asks for
   * them; `all` is every form at an address of its own, for hosts that take any number of files.
   */
  files: z.enum(['few', 'all'], '只能是 few 或 all'),
});
export type ArchiveSettings = z.output<typeof ArchiveSettings>;

/** `content/archive.yaml`: what an operator sets. The file may be absent, and everything in it may be left out. */
export const SettingsFile = ArchiveSettings.partial();

function isLanguage(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code)[0] === code;
  } catch {
    return false;
  }
}
