/** How a query is written: on the search page before anything is asked, and in the help. */
export const querySigns = [
  { example: '春耕备播', meaning: '原样的一串字，跨行、跨段、隔着引号的也找得到；一个字也行' },
  { example: '春耕 备播', meaning: '空格分开：几个词同见于一篇' },
  { example: '"春耕 备播"', meaning: '加引号：不分开，当作一串字' },
  { example: '春耕 -小麦', meaning: '词前减号：不要有这个词' },
  { example: '小麦 OR 玉米', meaning: '大写 OR：有一个就行' },
  { example: '题:春耕', meaning: '只在标题里找，含引题、副题；也可写 title:' },
  { example: '署名:记者', meaning: '只在署名里找；也可写 byline:' },
  { example: '图说:春耕', meaning: '只在图说里找；也可写 caption:' },
  { example: '正文:春耕', meaning: '只在正文里找；也可写 text:' },
] as const;
