import { z } from 'zod';

const Strings = z.array(z.string()).default([]);

/** A page whose articles are known, as people wrote them down: what the parser is measured against. Other fields are let pass. */
export const GoldPage = z.object({
  /** Name of the raw text beside it. */
  file: z.string(),
  articles: z.array(
    z.object({
      kicker: Strings,
      headline: z.string().nullable(),
      /** Other readings of a head that can be read in several ways. */
      headlineAlt: z.array(z.object({ headline: z.string() })).default([]),
      deck: Strings,
      bylines: z.array(z.object({ role: z.string(), name: z.string() })).default([]),
      dateline: z.string().nullable().default(null),
      paragraphs: Strings,
      captions: z.array(z.object({ text: z.string() })).default([]),
      /** Breaks between paragraphs that the page does not show: the text on both sides. */
      softBreaks: z.array(z.array(z.string())).default([]),
    }),
  ),
});
export type GoldPage = z.output<typeof GoldPage>;
export type GoldArticle = GoldPage['articles'][number];
