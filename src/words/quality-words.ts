/** What the page on quality counts. */
export const qualityWords = {
  dates: { printed: '日期印在版面上', inferred: '日期由内文推定' },
  papers: { printed: '报名印在版面上', inferred: '报名由内文推定' },
  seams: '断口接续',
  doubtful: '其中把握不大，正文有记号',
  decided: '其中由人工决定',
  gaps: '写明缺文',
  truncated: '篇末残缺',
  untitled: '没有印出标题',
  corrections: '人工校改',
} as const;
