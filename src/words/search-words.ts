import { formatDayRange, formatPeriod } from './format-days.ts';

/** What the search page and the marks on opened pages say. A table of its own, because it travels to the browser. */
export const searchWords = {
  title: '检索',
  lead: (articles: number) =>
    `逐字检索 ${articles} 篇文章的标题、署名、正文与图说；有这串字的都找到，没有的都不出现。`,
  label: '检索全文',
  placeholder: '输入任意字词',
  submit: '检索',
  hint: '引号、换行、标点的全角半角、字母的大小写都不必计较，繁体字也可以。',
  help: '检索帮助',
  try: '试试',
  filters: '筛选',
  filterNames: { city: '城市', paper: '报纸', year: '年份', section: '栏目', kind: '体裁' },
  clearFilters: '清除筛选',
  order: '排列',
  orderNames: { relevance: '相关在前', newest: '日期新在前', oldest: '日期旧在前' },
  results: '检索结果',
  searching: '正在检索……',
  articles: '篇文章',
  ofAll: (all: number) => `（不加筛选共 ${all} 篇）`,
  asConverted: (text: string, form: 'simplified' | 'traditional') =>
    `（已换成${form === 'simplified' ? '简体' : '繁体'}“${text}”）`,
  unknownSigns: {
    stroke: '“|”不是检索符号；几个词有一个就行，中间写大写的 OR。',
    star: '“*”不是检索符号；一串字在哪里都找得到，前后不用补足。',
  },
  times: (count: number) => `${count} 处`,
  timesInAll: (count: number) => `，${count} 处`,
  aboutTimes: (count: number) => `，约 ${count} 处`,
  moreTimes: (count: number) => `其余 ${count} 处`,
  periods: {
    legend: '时间',
    chart: '各时段的篇数',
    from: '起',
    to: '止',
    asTable: '以表格显示',
    caption: '日期是一段日子的，在其中各段都计。',
    period: '时段',
    count: '篇数',
    bar: (period: string, count: number) => `${period}，${count} 篇`,
    highest: (count: number) => `最多 ${count} 篇`,
    unit: '时段的长短',
    units: { week: '按周', month: '按月', year: '按年' },
    csv: '存成 CSV',
    fileName: '各时段篇数',
    nameOfDays: formatDayRange,
    /** `2022-05` or `2022`. */
    name: formatPeriod,
  },
  fieldNames: { deck: '副题', byline: '署名', caption: '图说' },
  noneLeft: '没有文章符合所选的筛选',
  noneTitle: (query: string) => `没有文章符合“${query}”`,
  noneTried: (articles: number) =>
    `已逐字比对全部 ${articles} 篇文章的标题、署名、正文与图说，忽略引号、空格与全半角之别。`,
  noneFiltered: (all: number) => `不加筛选有 ${all} 篇；上面所选的各项可以逐项取消。`,
  otherForms: '相近的写法，文库里有：',
  otherForm: {
    divided: (articles: number) => `分成几个词，${articles} 篇`,
    kept: (articles: number) => `什么都不排除，${articles} 篇`,
    apart: (articles: number) => `不限相隔多远，${articles} 篇`,
    anywhere: (articles: number) => `不限在哪一处，${articles} 篇`,
    fewer: (articles: number) => `少一个词，${articles} 篇`,
    shorter: (articles: number) => `少几个字，${articles} 篇`,
    term: (articles: number) => `单找这个词，${articles} 篇`,
    split: (articles: number) => `分成两个词，${articles} 篇`,
    lookalike: (articles: number) => `连同形近误识的字，${articles} 篇`,
  },
  holdings: (papers: readonly string[]) =>
    `文库现藏${papers.join('、')}；藏品有缺期，不在其中的报纸和日子查不到，不等于没有报道。`,
  browse: '也可以按这些途径浏览：',
  lists: { cities: '城市', dates: '日期', sections: '栏目' },
  searched: (searched: number, parts: number, articles: number) =>
    `已检索 ${searched} / ${parts} 部分，先得 ${articles} 篇……`,
  slow: (part: string) => `线路较慢，${part}的部分还没有载入；可以再等，也可以`,
  part: (papers: readonly string[], years: string) => {
    const [first = '', second] = papers;
    const named =
      papers.length > 2 ? `${first}等 ${papers.length} 份报纸` : [first, second ?? []].flat().join('、');
    return `${named} ${years}`;
  },
  incomplete: (articles: number, parts: readonly string[]) =>
    `检索文件没有全部载入，${[...new Set(parts)].join('、')}的 ${articles} 篇文章未能检索，结果不完整。`,
  atLeast: '至少 ',
  rerank: '全部检索完毕，重新排列',
  more: (next: number, left: number) => `再列 ${next} 篇（还有 ${left} 篇未列）`,
  chosen: '已选的筛选',
  takeBack: '，取消这项筛选',
  days: (from: string, to: string) => {
    if (from === '') return `${to}以前`;
    return to === '' ? `${from}以后` : `${from} 至 ${to}`;
  },
  years: (from: string, to: string) => (from === to ? `${from} 年` : `${from}—${to} 年`),
  unreadable: (place: number, part: string, reason: keyof typeof QUERY_PROBLEMS) =>
    `检索式第 ${place} 个字起的“${part}”无法理解：${QUERY_PROBLEMS[reason]}`,
  countsIncomplete: (articles: number) => `（筛选旁的数字未含 ${articles} 篇，它们的检索文件未能载入）`,
  stale:
    '检索文件与这个网页不是同一次生成的，新收的文章可能查不到，结果可能不全。请刷新网页；刷新后仍有这句话，是文库正在更新，请过几分钟再试。',
  reload: '刷新网页',
  broken: '检索文件未能载入，现在无法检索。请检查网络后重试。',
  offline: '现在没有网络连接，无法检索。连上网络后会自动再检索一次，也可以',
  noNetwork: '现在没有网络连接。',
  noSnippet: '摘录未能载入。',
  retry: '重试',
  needsScript: '检索要在浏览器里运行脚本。不用脚本时，可以按这些途径找到全部文章：',
  sameStory: (articles: number) => `另有 ${articles} 篇刊载同一稿`,
  byRelevance: '按相关度',
  relatedIncomplete: '相关检索的文件没有全部载入，可能漏了文章。',
  modes: {
    label: '检索方式',
    exact: { name: '精确', note: '原样有这串字' },
    related: { name: '相关', note: '说的是这件事，字句不必相同' },
  },
  near: '容错：连同形近误识的字（己已巳、未末、日曰……）',
  nearForms: (forms: readonly string[]) => `形近：${forms.join('、')}`,
  nearCount: (confused: number, all: number) => {
    if (confused === 0) return '都有原样的写法，没有只含形近写法的。';
    return confused === all
      ? `${all} 篇都只有形近的写法，各篇注明。`
      : `其中 ${confused} 篇只有形近的写法，相关在前时排在后面，各篇注明。`;
  },
  views: { label: '显示', articles: '逐篇', lines: '上下文' },
  tools: {
    export: '下载结果',
    copy: '复制链接',
    copied: '链接已复制。',
    working: '正在汇集……',
    progress: (done: number, all: number) => `正在汇集：${done} / ${all} 篇`,
    stop: '停止',
    stopped: '已停止，没有下载。',
    downloaded: (articles: number, format: string) => `已汇集 ${articles} 篇，${format}。`,
    failed: '有文件未能载入，没有下载；请再试一次。',
    fileName: '检索结果',
  },
  lines: {
    caption: (count: number) => `${count} 处，每处一行`,
    left: '上文',
    hit: '词',
    right: '下文',
    source: '出处',
    place: (paper: string, date: string, title: string) => `${paper} ${date} ${title}`,
    sort: '按这一侧排列',
    more: (articles: number) => `还有 ${articles} 篇，继续载入`,
    csv: '存成 CSV',
    fileName: '上下文',
  },
  browsePeriod: (period: string) => `${period}的全部版面`,
  suggestions: '建议',
  suggestionKinds: { period: '日期', section: '栏目', contributor: '署名', headline: '标题' },
  hits: {
    bar: '本篇检索词',
    count: (query: string, count: number) => `“${query}” ${count} 处`,
    none: (query: string) => `本篇没有“${query}”`,
    place: (current: number, count: number) => `${current} / ${count}`,
    previous: '上一处',
    next: '下一处',
    clear: '清除标记',
    back: '回到检索',
  },
} as const;

const QUERY_PROBLEMS = {
  openQuote: '引号没有关上，不知道词到哪里为止。',
  emptyField: '冒号后面要写检索词，中间不留空格。',
  looseOr: 'OR 两边都要有检索词。',
  excludedOr: '排除的词不能与别的词用 OR 并列。',
  looseNear: 'NEAR 左右各要有一个两字以上的词，不与减号、OR 或另一个 NEAR 相连，也不分在两栏里。',
  tooManyTerms: '词太多了，最多写 100 个；要找一整段文字，去掉其中的空格。',
  onlyExcluded: '不能只有排除的词，还要有一个要找的词。',
} as const;

/** How a query is written, by what it asks for: on the search page before anything is asked, and in the help. */
export const querySigns = {
  run: { write: (one: string) => one, meaning: '原样的一串字，跨行、跨段、隔着引号的也找得到；一个字也行' },
  all: { write: (one: string, other: string) => `${one} ${other}`, meaning: '空格分开：几个词同见于一篇' },
  quoted: { write: (one: string) => `"${one}"`, meaning: '加引号：不分开，当作一串字' },
  not: { write: (one: string, other: string) => `${one} -${other}`, meaning: '词前减号：不要有这个词' },
  or: { write: (one: string, other: string) => `${one} OR ${other}`, meaning: '大写 OR：有一个就行' },
  near: {
    write: (one: string, other: string) => `${one} NEAR/10 ${other}`,
    meaning: '大写 NEAR：两个词相隔不过十个字，先后不论；数字可改，最多 99',
  },
  title: { write: (one: string) => `题:${one}`, meaning: '只在标题里找，含引题、副题；也可写 title:' },
  byline: { write: (one: string) => `署名:${one}`, meaning: '只在署名里找；也可写 byline:' },
  caption: { write: (one: string) => `图说:${one}`, meaning: '只在图说里找；也可写 caption:' },
  body: { write: (one: string) => `正文:${one}`, meaning: '只在正文里找；也可写 text:' },
} as const;
