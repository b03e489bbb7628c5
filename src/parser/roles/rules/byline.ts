import { isBoxTitle, isColumnName } from '../../lexicon/labels.ts';
import { OFFICE_ENDING, SCHOOL_ENDING } from '../../lexicon/offices.ts';
import {
  NAME,
  BOTH,
  LIVES_IN,
  COMPILING,
  NO_NAME,
  OFFICE_OF,
  ROLE,
  ROLE_WORD,
  SHOT,
  SHOT_BY,
  SIGNATURE,
  SIGNER,
  SUPPLIER,
  WORKED,
  WRITING,
} from '../../lexicon/signature-words.ts';
import { PAPER_KINDS } from '../../lexicon/paper-kinds.ts';
import { cutNames } from '../../lexicon/run-together.ts';
import { type LineClue, matches, matchesShort, STRONG, SURE } from '../clue.ts';
import { pattern } from '../../../text/pattern.ts';

/** 记者 opens the names of columns too. */
const COLUMN_OF_REPORTERS =
  '(?:\\p{Script=Han}{1,6}报|本网)?记者(?:走|看|问|观察|调查|手记|视线|视角|视点|连线|在线|来信|体验|帮|跑|说|追踪|见闻|札记|行动)';

/** Names without a space between them, in brackets or behind a role. */
const NAMES_TOGETHER = pattern`^(?:[（(](?<names>\p{Script=Han}{4,20})[）)]|[（(]?${ROLE}\s?(?<names>\p{Script=Han}{4,20})[）)]?)$`;

/** What somebody does who writes a text. */
const WORK = `(?:(?<!图)文|${WRITING}|${COMPILING})`;
/** An office that gave the pictures. */
const OFFICE = `\\p{Script=Han}{2,10}(?:${OFFICE_ENDING})(?=[\\s）)]|$)`;

/** Words of roles that belong to other words. */
const OTHER_WORD = `(?:读者|编辑|作者|主笔|撰稿)\\p{Script=Han}|${COLUMN_OF_REPORTERS}`;

/** Between what somebody did and who did it. */
const STROKE = '\\s?[/|／:：]';
/** Behind it: an office or names, of which the last does not open the next pair. */
const WHO = `\\s?(?:${ROLE})?\\s*(?:${OFFICE}|${NAME}(?:[\\s、]+${NAME}(?!${STROKE}))*)`;

/** Where pictures come from that nobody signs, and what is said of it. */
const SOURCE = '新华社|中新社|人民网|央视新闻|视觉中国|本报|网络|东方IC|CFP|IC photo|图片|照片';
const GIVEN = '发|摄|供图|资料图片?|资料照片|资料室?供图|图片|来自网络|来源网络';

/** A box and what it opens. */
const BOXED = /^[□■◇◆○]\s*[^。！？，,]{2,40}$/u;

export const bylineClues: readonly LineClue[] = [
  {
    id: 'byline/box-mark',
    weight: STRONG,
    holds: ({ text }) => BOXED.test(text) && !isBoxTitle(text) && !isColumnName(text.slice(1).trim()),
    why: 'A box opens a signature line.',
    yes: ['□本报记者 王某某', '□市园林中心', '□读者 张三'],
    no: ['本报记者 王某某', '■7月17日,市里举办讲座。', '■新闻链接', '◆ 市民声音'],
  },
  {
    id: 'byline/roles-and-names',
    weight: STRONG,
    holds: matchesShort(
      new RegExp(ROLE_WORD, 'u'),
      pattern`^[（(【〔[]?(?!${OTHER_WORD})(?:综合)?(?:${BOTH}\s*)?${SIGNATURE}(?:[\s,，]*${SHOT_BY}${SIGNER})?[）)】〕\]]?$`,
    ),
    why: 'Signature lines are made of roles and names only.',
    yes: [
      '本报记者 李某',
      '文/图 本报记者 李某',
      '(综合本报记者 王某某 李某)',
      '本报记者 李某 整理',
      '记者 张某某 文/图',
      '记者 宫某某 通讯员 连 某',
      '(记者 王某)',
      '本报记者 王某 发自城东镇',
      '【本报记者 王某】',
      '本报记者：王某 摄影：李某',
    ],
    no: [
      '本报记者昨日从市粮食局获悉,',
      '记者在现场看到',
      '读者来信',
      '记者观察',
      '记者走基层',
      '本报记者走基层',
    ],
  },
  {
    id: 'byline/name-and-work',
    weight: SURE,
    holds: matchesShort(/[/／|｜]\s?(?:文|图文)/u, pattern`^[□■◇◆●◎▲△★☆（(]?\s*${WORKED}[）)]?$`),
    why: 'Names, each with a stroke and what was done, sign a text that one of them wrote.',
    yes: ['王某某/文 李某/图', '◎本报记者 王某/文 李某/摄', '记者 王某｜文 李某｜图'],
    no: ['王某某/摄', '文/王某某 图/李某', '书/文/画'],
  },
  {
    id: 'byline/name-and-art',
    weight: SURE,
    holds: matchesShort(/[/／][诗词画书曲]/u, pattern`^(?:${NAME}\s?[/／]\s?[诗词文画图书曲]\s*){2,4}$`),
    why: 'A poem and the drawing beside it are signed together.',
    yes: ['何启明/诗 许小禾/画', '王立／词　李清／曲'],
    no: ['琴/棋/书/画', '何启明/文 许小禾/图'],
  },
  {
    id: 'byline/bullet-and-roles',
    weight: SURE,
    holds: matches(pattern`^[●•·◎▲△★☆]\s*(?:(?:文\s?[/·、]\s?图|图\s?[/·、]\s?文)\s*)?${SIGNATURE}$`),
    why: 'Behind a bullet, roles and names are a signature and no item of a list.',
    yes: ['●本报记者 王某某', '● 记者 王某 通讯员 李某某 文/图', '·本报记者 王某某'],
    no: ['●记者在现场看到', '●7月17日,市红十字会举办讲座。'],
  },
  {
    id: 'byline/text-and-picture-behind',
    weight: STRONG,
    holds: matchesShort(
      /文.*[图摄]/u,
      pattern`^[□■●◆]?\s*[（(]?(?:${ROLE})?\s*${NAME}(?:[\s、]+${NAME})*\s+文[\s/、，,]+(?:${ROLE})?\s*${NAME}(?:[\s、]+${NAME})*\s+[图摄][）)]?$`,
    ),
    why: 'What each of two people did may stand behind their names.',
    yes: ['晨报首席记者 林某 文 褚某 图', '何某某 文 韦某 摄'],
    no: ['老街的文化地图', '图文并茂'],
  },
  {
    id: 'byline/work-and-name',
    weight: STRONG,
    holds: matchesShort(
      pattern`^[（(]?(?=.*${WORK}(?:整理)?${STROKE})(?:(?:${WORK}(?:整理)?|摄影?|图片?)${STROKE}${WHO}[\s,，]*){1,4}[）)]?$`,
    ),
    why: 'What somebody did, a stroke and a name sign a text.',
    yes: [
      '文/苏某',
      '文字/本报记者 李某',
      '（图/王某某 文/李某）',
      '文/记者 李某 图/青禾县水务局',
      '口述整理：王某某',
      '口述/何某某 整理/许某某',
    ],
    no: ['文/图', '整理:一周大事要览回顾'],
  },
  {
    id: 'byline/commentator',
    weight: STRONG,
    holds: matchesShort(
      pattern`^[□■]?\s*[（(]?(?:本报|本刊|新华社|\p{Script=Han}{2,4}(?:${PAPER_KINDS}))(?:特约|首席)?(?:评论员|编辑部|观察员)[）)]?$`,
    ),
    why: 'A commentary is signed by the office alone.',
    yes: ['本报评论员', '青禾日报评论员', '（本报编辑部）'],
    no: ['本报评论员文章引起反响'],
  },
  {
    id: 'byline/name-in-brackets',
    weight: STRONG,
    holds: matches(pattern`^[（(]${NO_NAME}(?:${OFFICE_OF})?${NAME}(?:[\s、]+${NAME})*(?:\s*${BOTH})?[）)]$`),
    why: 'A name in brackets alone on a line signs the text above it.',
    yes: ['(张某某)', '(王 某)', '（王某 文/图）', '（县气象局 王某）'],
    no: ['(张某某 摄)', '(详见第三版和第四版)', '(未完待续)', '(据新华网)'],
  },
  {
    id: 'byline/names-together',
    weight: STRONG,
    holds: ({ text }) => {
      const { names = '' } = NAMES_TOGETHER.exec(text)?.groups ?? {};
      return names !== '' && cutNames(names) !== undefined;
    },
    why: 'Names in brackets or behind a role may stand without a space between them.',
    yes: ['(何启明许小禾)', '本报记者何启明许小禾', '（沈舟方小满陶然）'],
    no: ['(未完待续请看)', '何启明许小禾', '本报记者行走在乡间'],
  },
  {
    id: 'byline/person-who',
    weight: STRONG,
    holds: matchesShort(
      /^.{3}[:：]/u,
      pattern`^[寄投供来撰荐讲口写执记译编]\p{Script=Han}[人者][:：]\s?${NAME}(?:[\s、]+${NAME})*$`,
    ),
    why: 'Readers are named by what they did: who sent the text in, who told it.',
    yes: ['寄稿人:何启明', '讲述人：何启明 许小禾', '执笔者：沈舟'],
    no: ['发言人:明天有雨', '联系人：何启明', '投稿人:请把稿子寄到报社来'],
  },
  {
    id: 'byline/address-and-name',
    weight: STRONG,
    holds: matchesShort(pattern`^[（(]${LIVES_IN}${NAME}[）)]$`),
    why: 'Readers sign with where they live and their name, in brackets.',
    yes: ['(青禾市城东区三○三信箱 何启明)', '（云溪县老街12号 许小禾）'],
    no: ['(青禾市城东区三○三信箱)', '(何启明)'],
  },
  {
    id: 'byline/school-and-name',
    weight: STRONG,
    holds: matchesShort(
      /[学院中园]/u,
      pattern`^(?=.{0,28}$)\p{Script=Han}{2,12}(?:${SCHOOL_ENDING})[\p{Script=Han}\d()（）]{0,10}\s+${NAME}$`,
    ),
    why: 'Pupils sign with school, form and name.',
    yes: ['河阳小学四(2)班 王某某', '城东中学 李某'],
    no: ['城东中学举行运动会', '河阳大学 你好吗我们来了'],
  },
  {
    id: 'credit/name-and-shot',
    weight: SURE,
    holds: matchesShort(
      new RegExp(SHOT, 'u'),
      pattern`^[（(]?(?:图片?\s?[:：]?\s?)?(?:本报|特约)*(?:${ROLE})?\s*${NAME}(?:[\s、]+${NAME})*\s*${SHOT}(?:报道(?=[（(]))?[）)]?${SUPPLIER}。?$`,
    ),
    why: 'A name and 摄 alone on a line credit a picture.',
    yes: [
      '何启明摄（青禾图库）',
      '何 某　沈某某摄影报道（青禾视觉）',
      '(支某某 摄)',
      '鲍某某 摄',
      '记者 张某 摄',
      '首席记者张某/摄',
    ],
    no: ['张某摄于去年的照片', '拍摄'],
  },
  {
    id: 'credit/shot-by',
    weight: STRONG,
    holds: matchesShort(pattern`^[（(]?${SHOT_BY}(?:${ROLE})?\s*${NAME}(?:[\s、]+${NAME})*[）)]?。?$`),
    why: 'What was done, a stroke or colon and a name credit a picture.',
    yes: ['摄影/张某', '图：本报记者 张某', '（图片：张某某）'],
    no: ['图文/张某', '摄影作品：张某某的一天开始了'],
  },
  {
    id: 'credit/agency',
    weight: STRONG,
    holds: matchesShort(
      pattern`^(?=.{3})[（(]?(?:${SOURCE})?(?:资料)?(?:(?:记者|通讯员)\s*${NAME}\s*)?(?:${GIVEN})(?:[（(]${NAME}\s*摄?[）)])?[）)]?。?$`,
    ),
    why: 'Agencies and archives credit pictures without a name.',
    yes: ['新华社发', '（新华社发）', '资料图片', '新华社发（何某 摄）', '新华社记者 何某 摄'],
    no: ['图片新闻', '新华社', '发'],
  },
  {
    id: 'credit/pictures-in-brackets',
    weight: SURE,
    holds: matchesShort(
      /图片|照片|图表|摄影|供图|[摄发]/u,
      /^[（(](?=.*(?:图片|照片|图表|漫画|供图|摄))[^（）()。：:]{0,28}(?:摄影?|发|供图|提供|制作|绘制?|图片|照片|资料图|报道)[）)](?:\s?[（(]\p{Script=Han}{2,6}[）)])?$/u,
    ),
    why: 'Whose pictures an article or a column shows is told in brackets.',
    yes: [
      '（新华社发云溪社照片）',
      '（本栏图片均为本报记者何某摄）',
      '（图表由青禾县统计局制作）',
      '(主办方供图)',
      '（何启明摄）（青禾社稿）',
    ],
    no: ['（何启明）', '（图表说明了什么）', '（图片新闻）'],
  },
];
