import { ROLE_WORD } from '../../lexicon/signature-words.ts';
import { SOURCE_BELOW } from '../../lexicon/signatures.ts';
import { type LineClue, matches, matchesShort, SURE } from '../clue.ts';
import { pattern } from '../../../text/pattern.ts';

export const closingClues: readonly LineClue[] = [
  {
    id: 'closing/dateline',
    weight: SURE,
    holds: matches(
      pattern`^[（(](?:[^。，,:：（）()]{2,18}(?:[\d一二三四五六七八九十]日?|[报社网台])|本报\p{Script=Han}{2,6})[电讯](?:\s*(?=[^。（）()]*${ROLE_WORD})[^。（）()]{2,80})?[）)]$`,
    ),
    why: 'A report without a dateline above its text says below it, in brackets, where and when it was sent.',
    yes: [
      '(本报青禾4月6日讯)',
      '（新华社云溪4月6日电 记者何某 沈某）',
      '(本报云溪一月十八日电)',
      '（本报云溪电）',
    ],
    no: ['(记者 何某)', '(青禾日报)', '本报青禾4月6日讯', '(何某昨日来电)'],
  },
  {
    id: 'closing/source',
    weight: SURE,
    holds: matchesShort(SOURCE_BELOW),
    why: 'Where a text was taken from, or that it goes on another day, stands below it.',
    yes: [
      '来源：《健康青禾》',
      '（据新华网）',
      '（未完待续）',
      '据新华社',
      '综合新华社等报道',
      '据青禾县人民法院',
    ],
    no: ['来源清楚 去向明白', '据理力争三十年', '据说他要回来', '综合新闻', '综合治理见成效'],
  },
  {
    id: 'closing/picture-source',
    weight: SURE,
    holds: matchesShort(
      /^[（(]?(?:本版|文中|配)?图片?(?:均?据|均?来自|来源[:：]?|源自?[:：])[^。，,！？!?]{2,24}[）)]?$/u,
    ),
    why: 'Where a picture was found is told in a line of its own.',
    yes: ['图据“渡口老何”社交账号', '图片来源：青禾发布', '（图据网络）'],
    no: ['图书来自何处', '图据此可知，渡口在东岸。'],
  },
  {
    id: 'closing/editors',
    weight: SURE,
    holds: matchesShort(/^(?:[—－─-]{1,2}\s?(?:本[报刊])?编(?:者|辑部?)|[（(]编者[）)])$/u),
    why: 'The paper signs a word to its readers.',
    yes: ['——编者', '—编者', '——本报编辑部', '（编者）'],
    no: ['——编者的话', '编者'],
  },
  {
    id: 'closing/author-remark',
    weight: SURE,
    holds: matches(
      /^[（(](?:(?:本文)?作者(?:系|为|单位|简介|是)|(?:本|此)文(?:系|为|是|原载|刊于)).{2,60}[）)]$/u,
    ),
    why: 'Who the author is, and what the text was written for, stands in brackets below it.',
    yes: ['（作者系县化肥厂退休职工）', '(作者单位：市农科所)', '（本文系作者在全县农技会上的发言）'],
    no: ['(作者 李某)'],
  },
];
