/** Names of the reader's settings. The empty value is what a reader gets who chose nothing. */
export const readingWords = {
  title: '阅读设置',
  note: '只存在这台设备的浏览器里。',
  reset: '恢复默认',
  quote: '引用这一句',
  quoted: '引文和链接已复制',
  groups: [
    {
      name: '字号',
      key: 'readSize',
      choices: [
        { value: 'small', text: '小' },
        { value: '', text: '中' },
        { value: 'large', text: '大' },
        { value: 'huge', text: '特大' },
      ],
    },
    {
      name: '字体',
      key: 'readFace',
      choices: [
        { value: '', text: '宋体' },
        { value: 'hei', text: '黑体' },
      ],
    },
    {
      name: '行距',
      key: 'readSpacing',
      choices: [
        { value: 'tight', text: '紧' },
        { value: '', text: '中' },
        { value: 'loose', text: '松' },
      ],
    },
    {
      name: '行宽',
      key: 'readWidth',
      choices: [
        { value: 'narrow', text: '窄' },
        { value: '', text: '中' },
        { value: 'wide', text: '宽' },
      ],
    },
    {
      name: '分段',
      key: 'readParagraphs',
      choices: [
        { value: '', text: '首行缩进' },
        { value: 'gap', text: '段间空行' },
      ],
    },
    {
      name: '排向',
      key: 'readWriting',
      choices: [
        { value: '', text: '横排' },
        { value: 'vertical', text: '竖排' },
      ],
    },
    {
      name: '明暗',
      key: 'readScheme',
      choices: [
        { value: '', text: '随系统' },
        { value: 'light', text: '明' },
        { value: 'dark', text: '暗' },
      ],
    },
    {
      name: '按键',
      key: 'readKeys',
      choices: [
        { value: '', text: '/ 到检索框，← → 翻篇' },
        { value: 'off', text: '不用' },
      ],
    },
  ],
} as const;
