/** What the interface says about corrections and about errors that a reader finds. */
export const correctionWords = {
  title: '校改记录',
  lead: (count: number) =>
    `人工作出的决定共 ${count} 条，逐条写明改了什么、在原始文本何处、理由为何。原始文本一字不动，改动只在整理文里。`,
  none: '本文库还没有人工校改。',
  count: (count: number) => `${count} 条`,
  where: '原文',
  line: (line: number) => `第 ${line} 行`,
  reason: '理由',
  decided: (date: string | undefined, by: string | undefined) => `${date ?? '未记日期'}，${by ?? '未署名'}`,
  touched: (count: number) => `本篇有 ${count} 条人工校改，`,
  log: '见校改记录',
  /** What was decided; quotes are the raw characters. */
  what: {
    move: (from: string, to: string, side: 'before' | 'after') =>
      `移动：“${from}”移到“${to}”${side === 'before' ? '之前' : '之后'}。`,
    join: (first: string, next: string) => `接续：“${first}”之后接“${next}”。`,
    splitBlock: (begin: string) => `分段：自“${begin}”起另成一段。`,
    splitArticle: (begin: string) => `分篇：自“${begin}”起另成一篇。`,
    setRole: (range: string, role: string) => `认定：“${range}”是${role}。`,
    hideDuplicate: (range: string) => `隐去：“${range}”是重出的文字。`,
    hideNoise: (range: string) => `隐去：“${range}”是杂字。`,
    gap: (note: string) => `缺文：${note}`,
    complete: (quote: string) => `认定：“${quote}”一段照此完整。`,
    text: (raw: string, to: string) => (to === '' ? `校字：删去“${raw}”。` : `校字：“${raw}”改作“${to}”。`),
    field: (quote: string) => `认定：“${quote}”所在文章的体裁、栏目、署名或起讫由人工确定。`,
    kind: (quote: string, kind: string) => `认定：“${quote}”所在文章的体裁是${kind}。`,
  },
  report: {
    title: '指出错误',
    link: '指出错误',
    lead: '发现错字、漏字、错接，请告诉我们；',
    perParagraph: '逐句对照页的每一段都可指出，编号与原文行号会自动填好。',
    subject: (title: string) => `指出错误：${title}`,
    body: (id: string, part: string, line: number, address: string) =>
      `文章编号：${id}\n段落：${part}\n原文行号：第 ${line} 行\n地址：${address}\n\n现作：\n应作：\n依据：\n`,
    whole: '全文',
  },
} as const;
