/** What saved articles and reading aloud say. A table of its own, because it travels to the browser. */
export const savedWords = {
  title: '收藏与笔记',
  lead: '只存在这台设备的浏览器里，不用登录；清除浏览器数据时会一同清除，请自行另存一份。收藏要在浏览器里运行脚本。',
  save: '收藏',
  saved: '已收藏',
  all: '全部收藏',
  remove: '取消收藏',
  note: '笔记',
  failed: '浏览器不允许保存',
  empty: '还没有收藏。读文章时按“收藏”，就列在这里。',
  export: '存成文件',
  formats: { text: '文本', json: 'JSON' },
  fileName: '收藏与笔记',
  listen: '朗读',
  stop: '停止朗读',
} as const;
