import { SIGNS } from './signs.ts';
import { matching, pattern } from '../../text/pattern.ts';

/** Words with which papers name standing columns. */
const COLUMN = [
  '新闻|来信|声音|在身边|之窗|视点|观察|聚焦|热线|论坛|快讯|速递|速览|广角|连线|一线|追踪|关注|故事|人物',
  '风采|讲堂|副刊|现场|要闻|在行动|周刊|动态|实践|先锋|提示|评论|时评|菜篮子|走基层|课堂|驿站|纵横|园地|访谈',
  '茶座|信箱|百科|有话说|对你说|文苑|文艺|天地|博览|万象|传真|扫描|回声',
].join('|');

/** The text names a standing column by the words that papers use for them; what goes somewhere or belongs to somebody is a headline. */
export const isColumnName = matching(pattern`^(?!.*[的到把让向往沉赴守])\p{Script=Han}{0,6}(?:${COLUMN})$`);

/** Words that end the names of columns, and headlines too: behind two or three characters, or behind none. */
const SHORT_COLUMN = [
  '往来|问答|记忆|解读|调查|释疑|答疑|看台|看点|短波|窗口|大观|漫谈|随笔|札记|杂谈|闲话|夜话|笔会|诗苑',
  '书香|悦读|书评|影评|瞭望|图说|影像|镜头|掠影|写真|档案|史话|钩沉|寻踪|之声|之友|专递|资讯|行情|播报',
  '预报|速报|简报|集锦|荟萃|拾零|拾遗|撷英|锐评|快评|短评',
].join('|');
const WHOLE_COLUMN = '直通车|面对面|零距离|回音壁|曝光台|留言板|百姓话题|大家谈|大家说|微观察|微视角|微调查';

/** Above a headline such a name of four characters or so is a column's; alone it is a headline. */
export const isShortColumnName = matching(
  pattern`^\p{Script=Han}{2,3}(?:${SHORT_COLUMN})$|^\p{Script=Han}{0,3}(?:${WHOLE_COLUMN})$`,
);

/** Labels of photo news stand above or below the picture's title, or above the caption alone. */
export const isPictureLabel = matching(
  /^(?:图片新闻|新闻图片|图片报道|摄影报道|图片故事|图片专题|新闻摄影|新闻图说|图说新闻|图说|影像|光影|视觉|视界|镜头|掠影|画刊|一图一事|百姓镜头|精彩瞬间|摄影天地)$/u,
);

/** Words that head a box beside a report, and those that do behind two characters. */
const BOX = [
  '新闻链接|相关链接|链接|延伸阅读|相关阅读|新闻背景|背景|解读|焦点|数说|数读|提醒|声音|市民声音|记者手记|采访手记|编后|名词解释|小贴士|小知识',
  '知识链接|温馨提示|新闻回放|背景资料|人物名片|名片|网友热评|各方声音|专家观点',
].join('|');
const BOX_BEHIND_TWO = '须知|亮点|说法|点评|寄语|链接|感言|评说';
/** A sign may stand before them. */
const BOX_TITLE = pattern`^[${SIGNS}\s]*(?:${BOX}|\p{Script=Han}{2}(?:${BOX_BEHIND_TWO}))$`;

/** Longest title of a box with its marks, in characters. */
const LONGEST_BOX_TITLE = 30;

/** The text heads a box that belongs to the report above. */
export function isBoxTitle(text: string): boolean {
  return text.length <= LONGEST_BOX_TITLE && BOX_TITLE.test(text);
}

/** Words that head the list of key points. */
export const KEY_POINTS = '核心阅读|核心提示|阅读提示|内容提要|内容提示|要点|导读|本报提示|新闻提示';
