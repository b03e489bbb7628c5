import { PAPER_KINDS } from '../../lexicon/paper-kinds.ts';
import { type LineClue, matches, matchesShort, STRONG } from '../clue.ts';
import { pattern } from '../../../text/pattern.ts';

export const nameplateClues: readonly LineClue[] = [
  {
    id: 'nameplate/paper-alone',
    weight: STRONG,
    holds: matches(pattern`^\p{Script=Han}{2,6}(?:${PAPER_KINDS})$`),
    why: 'The title of a paper alone on a line is its nameplate.',
    yes: ['河阳日报'],
    no: ['据《河阳日报》报道', '河阳日报社'],
  },
  {
    id: 'nameplate/set-wide',
    weight: STRONG,
    holds: matches(
      /^(?:\p{Script=Han}[ \u3000]+){2,6}(?:[日晚时早晨商快周导新][ \u3000]+报|都[ \u3000]+市[ \u3000]+报)$/u,
    ),
    why: 'A nameplate may be set with a space after each character.',
    yes: ['河 阳 日 报'],
    no: ['同 心 创 新 城', '今 日 报'],
  },
];

export const sloganClues: readonly LineClue[] = [
  {
    id: 'pageSlogan/letter-spaced',
    weight: STRONG,
    holds: matches(/^(?:\p{Script=Han}[ \u3000]){3,}\p{Script=Han}$/u),
    why: 'Slogans across a page are set with a space after each character.',
    yes: ['同 心 创 新 城'],
    no: ['刘 某', '防疫不松懈 发展不停步'],
  },
  {
    id: 'pageSlogan/follow-us',
    weight: STRONG,
    holds: matchesShort(/^(?:扫码|扫一扫|扫描|关注|下载).*(?:公众号|二维码|客户端|微信|微博)$(?<=^.{0,30})/u),
    why: 'Papers ask their readers at the edge of the page to follow them.',
    yes: ['扫一扫 关注河阳晚报微信'],
    no: ['关注孩子用微信的时间'],
  },
  {
    id: 'pageSlogan/public-service',
    weight: STRONG,
    holds: matchesShort(
      /公益广告/u,
      /^(?=.{0,30}$)(?:(?:\p{Script=Han}{2,8}[ \u3000·]+)*公益广告$|公益广告[:：\s].*\p{Script=Han}$)/u,
    ),
    why: 'Public service announcements begin or end with these words.',
    yes: ['节约用水 人人有责 公益广告', '公益广告', '公益广告：低碳出行 从我做起'],
    no: ['拍一部公益广告', '公益广告进社区'],
  },
  {
    id: 'pageLabel/place-dot-place',
    weight: STRONG,
    holds: matches(/^\p{Script=Han}{2,4}\s*[·•・]\s*\p{Script=Han}{1,5}[区县市镇乡版]$/u),
    why: 'A district page is named by city and district with a dot between.',
    yes: ['河阳 · 东城区'],
    no: ['城东公社', '买买提·艾合买提说'],
  },
];
