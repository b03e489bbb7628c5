/** What is said about an archive as a whole: as long as its operator says nothing else, and around what the operator says. */
export const archiveWords = {
  name: '报纸文库',
  description: '报纸的全文文库：按城市、按日期阅读，逐字检索。',
  rights: '报纸文字的权利属于各报与作者。',
  fields: {
    name: '名称',
    operator: '主办',
    rights: '权利',
    contact: '联系',
    address: '网址',
    languages: '文字',
  },
} as const;
