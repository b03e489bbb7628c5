/** Words with which papers name standing columns; what goes somewhere or belongs to somebody is a headline. */
const COLUMN_NAME =
  /^(?!.*[的到把让向往沉赴守])\p{Script=Han}{0,6}(?:新闻|来信|声音|在身边|之窗|视点|观察|聚焦|热线|论坛|快讯|速递|速览|广角|连线|一线|追踪|关注|故事|人物|风采|讲堂|副刊|现场|要闻|在行动|周刊|动态|实践|先锋|提示|评论|时评|菜篮子|走基层|课堂|驿站|纵横|园地|访谈|茶座|信箱|百科|有话说|对你说|文苑|文艺|天地|博览|万象|传真|扫描|回声)$/u;

/** The text names a standing column by the words that papers use for them. */
export function isColumnName(text: string): boolean {
  return COLUMN_NAME.test(text);
}
