import type { ArticleRecord } from '../../records/article-record.ts';

/** The words of an article for comparing: its head with crossheads and key points, and all of it. */
export function articleText({ kicker, headline, deck, paragraphs, captions }: ArticleRecord): {
  readonly head: string;
  readonly text: string;
} {
  const heads = paragraphs.filter(({ role }) => role === 'crosshead' || role === 'keyPoints');
  const others = paragraphs.filter((paragraph) => !heads.includes(paragraph));
  const head = join([...kicker, ...(headline === null ? [] : [headline]), ...deck, ...heads]);
  return { head, text: `${head}\n${join([...others, ...captions])}` };
}

function join(texts: readonly { readonly text: string }[]): string {
  return texts.map(({ text }) => text).join('\n');
}
