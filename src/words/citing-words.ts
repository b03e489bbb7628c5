/** What citations and the box around them say. */
export const citingWords = {
  title: '引用本文',
  standard: '按 GB/T 7714—2025；方括号内为推定。',
  others: '其他格式',
  copy: '复制',
  copied: '已复制',
  permalink: '永久链接',
  files: '本文文件',
  plainText: '纯文本',
  styles: {
    gbt: 'GB/T 7714',
    chicago: 'Chicago',
    mla: 'MLA',
    apa: 'APA',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  inferredPaper: '报名为据内文推定。',
  inferredDate: (days: string) => `出版日期为据内文推定：${days}。`,
} as const;
