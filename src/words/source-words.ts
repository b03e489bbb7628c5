/** What is said where reading text and raw text stand side by side. */
export const sourceWords = {
  open: '逐句对照',
  title: '逐句对照',
  lead: '每句整理文都与同一句的原始文本并列；行号通到原始文本的那一行，有改动的字以下划线标出。',
  sideBySide: '整理文与原始文本',
  reading: '整理文',
  raw: '原始文本',
  line: (line: number) => `原文第 ${line} 行`,
  back: '回到文章',
  account: '字数账',
  accountLead: (raw: number) =>
    `本篇在原始文本里占 ${raw} 个字符（含标点、空白与记号，也含夹在其中而未读的字）。每一个都有去处，合计相符。`,
  fate: '去处',
  places: '处数',
  rawCharacters: '原文字符',
  readCharacters: '整理文字符',
  lines: '原文行号',
  total: '合计',
  fates: {
    kept: '照录',
    field: '署名、栏目等，另行列出',
    noise: '隐去杂字',
    blank: '段落之间的空白',
  },
  parts: {
    paragraph: (number: number) => `第 ${number} 段`,
    caption: (number: number) => `图说 ${number}`,
  },
} as const;
