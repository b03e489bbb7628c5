/** Words that head a box beside a report; a mark may stand before them. */
const BOX_TITLE =
  /^[□■◇◆○●◎▲△★☆▪※\s]*(?:新闻链接|相关链接|链接|延伸阅读|相关阅读|新闻背景|背景|解读|焦点|数说|数读|提醒|声音|市民声音|记者手记|采访手记|编后|名词解释|小贴士|小知识|知识链接|温馨提示|新闻回放|背景资料|人物名片|名片|网友热评|各方声音|专家观点|\p{Script=Han}{2}(?:须知|亮点|说法|点评|寄语|链接|感言|评说))$/u;

/** Words and marks are at most so many characters. */
const LONGEST = 30;

/** The text heads a box that belongs to the report above. */
export function isBoxTitle(text: string): boolean {
  return text.length <= LONGEST && BOX_TITLE.test(text);
}
