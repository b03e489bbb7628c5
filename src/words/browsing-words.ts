/** Words of the pages for browsing in depth. */
export const browsingWords = {
  onDay: {
    index: '历史上的今天',
    lead: '按月日查看各年同一天。只列有馆藏的日子。',
    title: (month: number, day: number) => `历史上的 ${month} 月 ${day} 日`,
    day: (day: number) => `${day} 日`,
    summary: (years: number) => `${years} 个年份有馆藏`,
    nearest: '今天，或离今天最近的一天',
    inMonth: '历史上的同一天',
  },
  city: {
    sections: '栏目',
    contributors: '署名',
    places: '文中地名',
    placesHow:
      '只数登记在册的市、区、县名在本城各篇文章里出现的篇数；别处的同名区划分不出来。点开即是对该名的检索。',
    coverage: '馆藏范围',
    timeline: '纪事',
    timelineHow: '每月取最新一版的头条',
    topics: '常写到',
  },
  coverage: {
    held: (pages: string, days: number, span: string) =>
      days === 1 ? `藏有 ${pages}，见于 ${span}。` : `藏有 ${pages}，见于 ${span}之间的 ${days} 天。`,
    dates: (inferred: number, all: number) => {
      if (inferred === 0) return '各版都印有日期。';
      const which = inferred < all ? `${all} 个版面中 ${inferred} 个的` : '各版的';
      return `${which}日期是据内文推定的一段日子，按最早的一天计。`;
    },
    open: (pages: string) => `另有 ${pages}年份未定。`,
    parts: '每一天只藏有列出的版面；同日的其余各版未入藏。',
    unknown: '其余日子有没有出报、报纸是否存世、存于何处，本文库都不知道；空白只表示此处没有。',
  },
  section: { when: '见报时间', articles: '文章' },
  parts: {
    label: '分组',
    newest: '最新',
    numbered: (part: number) => `第 ${part} 组`,
  },
  /** What is said where a list is cut. */
  cut: {
    pages: (shown: number) => `只列最新的 ${shown} 个版面；其余的按年、月、日查看。`,
    byDay: '版面较多，不在此列出；点开日历里的日子，逐日查看。',
    byYear: '版面较多，不在此列出；点开各年的这一天查看。',
    names: (count: number) => `另有 ${count} 人，按姓氏拼音首字母：`,
    initials: (letter: string) => `姓氏拼音 ${letter.toUpperCase()}`,
    photographers: (count: number) => `全部 ${count} 人`,
    all: '全部',
    latest: (shown: number) => `最新 ${shown} 篇`,
  },
  contributor: { namesakes: '他报同名者（不视为一人）' },
  captions: {
    all: '全部图说',
    count: (count: number) => `${count} 则`,
    by: { city: '城市', year: '年份', photographer: '署名' },
    of: (name: string) => `图说：${name}`,
    filter: '筛选',
  },
} as const;
