/** An opening as long as a short headline. */
const LONGEST_OPENING = 20;
/** A clause that is shorter says too little to be a title. */
const SHORTEST_CLAUSE = 8;

/** What lists show for an article: its headline, else the opening words of its text in 〔 〕. */
export function titleOf(headline: string | undefined, texts: readonly string[]): string {
  if (headline !== undefined) return headline;
  const text = texts.find((candidate) => candidate !== '') ?? '无题';
  const opening = text.slice(0, LONGEST_OPENING);
  const clause = opening.search(/[，。！？；：、][^，。！？；：、]*$/u);
  if (text.length <= LONGEST_OPENING) return `〔${text}〕`;
  return clause >= SHORTEST_CLAUSE ? `〔${opening.slice(0, clause)}……〕` : `〔${opening}……〕`;
}
