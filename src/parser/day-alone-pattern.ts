/** A day with nothing beside it, in figures or in characters: what notices and letters close with. */
export const DAY_ALONE =
  '(?:(?:(?:19|20)\\d{2}\\s?年\\s?)?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|[二○〇零Ｏ一九三四五六七八]{4}年\\p{Script=Han}{1,2}月\\p{Script=Han}{1,3}日)';
