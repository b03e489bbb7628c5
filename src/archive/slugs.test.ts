import { expect, test } from 'vitest';
import { pinyinOfLabel, pinyinOfName } from './slugs.ts';

test.each([
  ['王嘉晨', 'wang-jiachen'],
  ['单田', 'shan-tian'],
  ['欧阳修', 'ouyang-xiu'],
  ['吕颜', 'lv-yan'],
])('the name %s is %s', (name, slug) => expect(pinyinOfName(name)).toBe(slug));

test.each([
  ['春耕生产', 'chungeng-shengchan'],
  ['读者 来信·选登', 'duzhe-laixin-xuandeng'],
  ['迎接新春天 歌唱新生活', 'yingjie-xinchuntian-gechang-xinshenghuo'],
  ['2022新风', '2022xinfeng'],
  ['春', 'chun'],
])('the label %s is %s', (label, slug) => expect(pinyinOfLabel(label)).toBe(slug));
