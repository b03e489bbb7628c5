import type { Clue } from './clue.ts';
import { matches } from './matches.ts';

export const folioClues: readonly Clue[] = [
  {
    id: 'folio/date-and-page',
    role: 'folio',
    weight: 12,
    holds: matches(
      /^(?=.{0,60}$)(?!.*[。！？])(?=.*(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)(?=.*(?:星期|第?\s?[A-Z]?\d{1,2}\s?版|责任?编|\p{Script=Han}{2}报(?!讯|道))).*$/u,
    ),
    why: 'The running line gives the day with the weekday, the page number, an editor or the title.',
    yes: ['第04版 2021年9月14日 星期二', '4 某某时报 2023年5月9日'],
    no: ['2019年11月20日', '2022年5月9日，记者从市商务局获悉，全市晚报亭改造完成。'],
  },
  {
    id: 'folio/day-in-figures',
    role: 'folio',
    weight: 16,
    holds: matches(
      /^(?=.{0,60}$)(?!.*[。！？])(?=.*(?:19|20)\d{2}[.\-/．]\d{1,2}[.\-/．]\d{1,2})(?=.*(?:星期|第?\s?[A-Z]?\d{1,2}\s?版|责任?编|\p{Script=Han}{2}报(?!讯|道))).*$/u,
    ),
    why: 'Some running lines write the day in figures with dots.',
    yes: ['2012.3.4 星期日 第2版 综合新闻', '河阳晚报 2012-03-04'],
    no: ['截至2012.3.4的统计', '2012.3.4'],
  },
  {
    id: 'folio/weekday-alone',
    role: 'folio',
    weight: 14,
    holds: matches(/^星期[一二三四五六日天]$/u),
    why: 'The weekday of the running line stands alone when the OCR cuts it.',
    yes: ['星期四'],
    no: ['星期四的约会'],
  },
  {
    id: 'folio/editors',
    role: 'folio',
    weight: 12,
    holds: matches(
      /^(?=.{0,60}$)(?:本版|责任)?(?:责编|责任编辑|编辑|校对|版式|美编)\s*[:：]?\s*\p{Script=Han}{2,4}(?:\s|$)/u,
    ),
    why: 'Editors, proof-readers and designers sign at the foot of the page.',
    yes: ['责编:殷某 校对:黎某某 电话:0371-1234567'],
    no: ['编辑同志:', '编辑部的故事还在继续，大家都说好。'],
  },
  {
    id: 'folio/page-number',
    role: 'folio',
    weight: 12,
    holds: matches(/^(?:第?\s?[A-Z]?\d{1,2}\s?版|[A-Z]\d{1,2}|第[一二三四五六七八九十]{1,3}版)$/u),
    why: 'A page number stands alone.',
    yes: ['第3版', 'A04'],
    no: ['3', '第3版的读者'],
  },
];
