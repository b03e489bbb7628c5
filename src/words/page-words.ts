import type { Role } from '../roles.ts';

/** What is said of a newspaper page, set again or raw. */
export const pageWords = {
  numbered: (number: string) => `第 ${number} 版`,
  ofDay: (day: string) => `${day}版`,
  raw: '原始文本',
  source: '来源文件',
  encoding: '编码',
  district: '区县',
  intake: '入藏记录',
  paperEvidence: '报名依据',
  lines: (count: number) => `${count} 行`,
  legend: '图例',
  line: '行',
  duplicateOf: (line: number) => `重复第 ${line} 行`,
  rawLead: '原始文本一字未改，每一段字都标明用途，并连到阅读之处。',
} as const;

/** Names of the roles that raw characters have, each as the README's table has it. */
export const roleNames = {
  nameplate: '报头',
  folio: '报眉',
  pageLabel: '版名',
  pageSlogan: '口号',
  section: '栏目',
  kicker: '引题',
  headline: '主题',
  deck: '副题',
  keyPointsTitle: '提要题',
  keyPoints: '提要',
  editorsNote: '编者按',
  closing: '文末附注',
  byline: '署名',
  body: '正文',
  crosshead: '小标题',
  caption: '图说',
  jumpLine: '转接',
  dateline: '电头',
  runInHead: '段首题',
  figureRef: '图序',
  credit: '图片署名',
  duplicate: '重复',
  noise: '杂字',
  mark: '版式记号',
  blank: '空白',
} as const satisfies Readonly<Record<Role, string>>;
