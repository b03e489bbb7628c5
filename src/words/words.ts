import { articleWords } from './article-words.ts';
import { pageWords, roleNames } from './page-words.ts';
import { sourceWords } from './source-words.ts';

/**
 * What the interface says, so that another language can follow. Tables of one subject stand beside this one: those that every
 * page may need are part of it, those of the search page and of single pages are not. What was printed stands in records, never here; prose stands in `content/notes`.
 */
export const words = {
  article: articleWords,
  source: sourceWords,
  page: pageWords,
  roles: roleNames,
  language: 'zh-CN',
  nav: {
    main: '主导航',
    crumbs: '当前位置',
    skip: '跳到正文',
    cities: '城市',
    dates: '日期',
    pages: '版面',
    sections: '栏目',
    contributors: '署名',
    captions: '图说',
    articles: '文章',
    about: '关于',
    help: '帮助',
    method: '整理方法',
    quality: '质量说明',
    accessibility: '无障碍说明',
    all: '全部',
    otherPeriods: '前后',
  },
  units: {
    cities: (count: number) => `${count} 座城市`,
    papers: (count: number) => `${count} 份报纸`,
    pages: (count: number) => `${count} 个版面`,
    articles: (count: number) => `${count} 篇`,
    moreArticles: (count: number) => `另有 ${count} 篇`,
    articlesLong: (count: number) => `${count} 篇文章`,
    captions: (count: number) => `${count} 则图说`,
    contributors: (count: number) => `${count} 个署名`,
    characters: (count: number) => `${count} 字`,
    paragraphs: (count: number) => `${count} 段`,
    places: (count: number) => `${count} 处`,
    times: (count: number) => `${count} 次`,
    years: (from: string, to: string) => (from === to ? from : `${from}—${to}`),
  },
  dates: {
    year: (year: string) => `${year} 年`,
    monthOfYear: (month: number) => `${month} 月`,
    monthUnit: '月',
    weekdays: ['日', '一', '二', '三', '四', '五', '六'],
    weekday: (name: string) => `星期${name}`,
    approximately: '约',
    open: (isYearOpen: boolean, days: string) => `${isYearOpen ? '年份' : '月日'}未定（${days}之间）`,
    openTitle: '年份未定',
    openLead: '这些版面没有印日期，内文也定不出年份或月份，不列入日历；查证后著录。',
    basis: { printed: '版面印有', inferred: '据内文推定' },
    basisInLabel: { printed: '日期印在版面上', inferred: '日期为推定' },
    evidence: '日期依据',
    known: '印有的日期',
    implied: '推定的日期（最早的一天）',
    interval: '推定区间的其余各日',
    none: '无馆藏',
    noneIsNotNothing: '空白的日子只表示本文库没有馆藏，不表示当天没有报纸、没有报道。',
  },
  leads: {
    cities: '按报纸所在的城市阅读：各城的报纸、日历与版面。',
    dates: '按出版日期阅读。日期未印在版面上的，依内文推定为一段日子，列在最早的一天，并注“约”字。',
    pages: '一版一页，最新的在前；每一版都可整版阅读，也可看原始文本。',
    sections: '报纸为一类稿件所立的固定名目。',
    contributors: '稿件与照片上的署名，分报纸列出；不同报纸的同名者不视为一人。',
    captions: '照片旁的文字。照片本身未随文字存档，图说因而是它们留下的全部。',
  },
  day: {
    listed: '当日版面',
    possible: '也可能在当日出版',
    noneListed: '这一天没有文章',
    possibleLead: '下列版面的日期推定为一段日子，当日在其中；文章列在这段日子最早的一天。',
  },
  home: {
    cities: '按城市',
    dates: '按日期',
    pages: '最新入藏',
    /** Two short lines each, beside the nameplate. */
    ears: [
      ['逐字检索', '一字不漏'],
      ['对照原文', '句句可查'],
    ],
  },
  paper: {
    sections: '栏目',
    contributors: '署名',
    pages: '版面',
    inferred: (count: number, all: number) =>
      count === all
        ? '所藏各版均未印报名，报名为据内文推定。'
        : `所藏 ${all} 个版面中，${count} 个未印报名，报名为据内文推定。`,
  },
  city: {
    whole: '全市版面',
    papers: '报纸',
    holdings: '馆藏日历',
    map: '位置',
    mapNote: '示意图，上北下南。红点为本文库有馆藏的城市。',
    mapSource: (source: string, license: string) => `底图：${source}，${license}`,
    unmapped: '未登记位置',
    mapScale: (kilometres: number) => `${kilometres} 公里`,
  },
  contributor: {
    when: '见报时间',
    articles: '文章',
    coSigners: '合署者',
    within: (paper: string) => `${paper}上的署名；他报同名者不归并。`,
  },
  footer: {
    reading: '阅读',
    about: '说明',
    note: '文字由版面识别整理而成，原始文本一字未改，随时可以对照。',
  },
  note: {
    others: '说明各篇',
    raw: '原始文本',
    reading: '整理文',
    changes: '改动',
    from: '出自',
    calendar: {
      known: '版面印有日期，当日出版。',
      implied: '日期为推定，当日是最早的一天，文章列在这里。',
      interval: '推定的一段日子里的其余各日，点开可见是哪一版。',
    },
    signs: {
      seam: '两段文字在此接续，是程序的推定，把握不大。',
      gap: '原文在此缺失。',
      corrected: '此字经人工校改，原文所作见提示。',
      removed: '此处文字经人工校改删去。',
      correctedSample: '校改',
    },
  },
  notFound: {
    title: '没有这一页',
    lead: '您要找的地址在文库里不存在。也许地址有误，也许文章另有去处。',
    tryThese: '可以从这里再找：',
  },
} as const;
