/** Words that end the names of columns, and headlines too. */
const SHORT_COLUMN_NAME =
  /^\p{Script=Han}{2,3}(?:往来|问答|记忆|解读|调查|释疑|答疑|看台|看点|短波|窗口|大观|漫谈|随笔|札记|杂谈|闲话|夜话|笔会|诗苑|书香|悦读|书评|影评|瞭望|图说|影像|镜头|掠影|写真|档案|史话|钩沉|寻踪|之声|之友|专递|资讯|行情|播报|预报|速报|简报|集锦|荟萃|拾零|拾遗|撷英|锐评|快评|短评)$|^\p{Script=Han}{0,3}(?:直通车|面对面|零距离|回音壁|曝光台|留言板|百姓话题|大家谈|大家说|微观察|微视角|微调查)$/u;

/** Above a headline such a name of four characters or so is a column's; alone it is a headline. */
export function isShortColumnName(text: string): boolean {
  return SHORT_COLUMN_NAME.test(text);
}
