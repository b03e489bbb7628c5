/** What the search for related articles says. A table of its own, because it travels to the browser with that search only. */
export const relatedWords = {
  /** Kind of a page about the archive, among those of articles. */
  note: '说明',
  searching: '正在按相关度检索……',
  how: (terms: number) =>
    `把所输入的拆成 ${terms} 个词（相邻的两字为一词），逐个在标题、署名、正文与图说里查，共有的词越多、越少见，排得越前；不要求原样出现。`,
  below: '以下各篇不含在上面的篇数里，原样的这串字不一定有。',
  listed: (articles: number, notes: number, found: number) =>
    `最相关的 ${[articles > 0 ? [`${articles} 篇文章`] : [], notes > 0 ? [`${notes} 页说明`] : []].flat().join('和 ')}；多少有些相同字词的共 ${found} 篇。`,
  none: '没有一篇与它有相同的字词。',
  noneFiltered: '所选的筛选里，没有一篇与它有相同的字词。',
  nothingToAsk: '按相关度检索，至少要有一个字或一个词。',
  isCut: '所输入的较长，只查了前面的部分。',
  common: (runs: readonly string[]) => `同有：${runs.join('、')}`,
  unreachable: (archive: string) => `“${archive}”没有答复，这里不含它的文章。`,
  otherVersion: (archive: string) =>
    `“${archive}”的索引是另一版本的 Pagefind 做的，不能一同检索，这里不含它的文章。`,
  partly: (archive: string) => `“${archive}”的检索文件没有全部载入，可能漏了它的文章。`,
  unasked: (years: string) => `较早的 ${years}还没有查。`,
  goOn: '接着查',
  more: '再列 10 篇',
  all: '只按相关度检索',
} as const;
