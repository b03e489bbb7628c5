/** Labels of photo news stand above or below the picture's title, or above the caption alone. */
const PICTURES =
  /^(?:图片新闻|新闻图片|图片报道|摄影报道|图片故事|图片专题|新闻摄影|新闻图说|图说新闻|图说|影像|光影|视觉|视界|镜头|掠影|画刊|一图一事|百姓镜头|精彩瞬间|摄影天地)$/u;

/** The text says that a picture follows. */
export function isPictureLabel(text: string): boolean {
  return PICTURES.test(text);
}
