/** Below a text: where it was taken from, or that it goes on another day. */
export const SOURCE_BELOW =
  /^[（(]?(?:来源|据|摘自|摘编自|选自|转自|稿源|图片来源)[:：《][^。]{2,24}[）)]?$|^[（(](?:据|来源|摘自|摘编自|选自|转自)[^。（）()]{2,20}[）)]$|^[（(](?:本[报刊])?综合[）)]$|^[（(](?:未完待续|待续|全文完|完|续完|连载完)[）)]$/u;
