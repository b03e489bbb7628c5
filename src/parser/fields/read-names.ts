import type { BylineRole } from '../../roles.ts';
import type { Span } from '../../text/span.ts';
import { STAND_IN, toLegible } from '../lines/legible.ts';
import { dropSignatureWraps } from './signature-wraps.ts';
import { DISTINCT_OFFICE_ENDING, HOLDER_ENDING, SCHOOL_ENDING } from '../lexicon/offices.ts';
import {
  COMPILING,
  LATIN,
  OTHERS,
  ROLE_WORD,
  SENT,
  SET_WIDE,
  withPrefixes,
  WRITING,
} from '../lexicon/signature-words.ts';
import { cutNames } from '../lexicon/run-together.ts';
import { patternOf } from '../../text/pattern.ts';

/** One name with one role. */
export interface BylineName {
  readonly role: BylineRole;
  /** Without the spaces that set two characters as wide as three. */
  readonly name: string;
  readonly spans: readonly Span[];
}

/** Reads names and roles from the pieces of one signature of a page. */
export type NameReader = (pieces: readonly Span[]) => readonly BylineName[];

/** Reads each signature of a page once. */
export function nameReader(text: string): NameReader {
  const known = new Map<string, readonly BylineName[]>();
  const legible = toLegible(text);
  return (pieces) => {
    const places = pieces.map(({ start, end }) => `${String(start)}-${String(end)}`).join(' ');
    const names = known.get(places) ?? readNames(text, pieces, legible);
    known.set(places, names);
    return names;
  };
}

/** Reads names and roles from the pieces of a signature; a name may be broken across two pieces. */
export function readNames(text: string, pieces: readonly Span[], legible = toLegible(text)): BylineName[] {
  const chars = dropSignatureWraps(
    legible,
    pieces.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)),
  );
  const flat = chars
    .map((at) => legible[at])
    .join('')
    .replace(NAME_DOT, '·')
    .replace(MASKED, (mask) => STAND_IN.repeat(mask.length));
  return readSignature(flat).map(({ role, name, start, end }) => {
    const own = chars.slice(start, end);
    return { role, name: name.includes(STAND_IN) ? asPrinted(text, own) : name, spans: toSpans(own) };
  });
}

/** The OCR reads the dot inside a name as one of many. */
const NAME_DOT = /(?<=\p{Script=Han})[.．](?=\p{Script=Han})/gu;

/** Signs in place of the rest of a name, or of a character that could not be read: 李**, 王*明, 王□. */
const MASKED =
  /(?<=(?<!\p{Script=Han})\p{Script=Han})[*＊□×]{1,2}(?=\p{Script=Han}?(?![\p{Script=Han}*＊□×]))/gu;

/** A name with a character that no pattern knows is given as it stands. */
function asPrinted(text: string, chars: readonly number[]): string {
  return chars
    .map((at) => text[at])
    .join('')
    .replace(/\s/gu, '');
}

interface Signed {
  readonly role: BylineRole;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What ends a name that no space ends: the words of a role, or of what its bearer did. */
const BEHIND_NAME = [
  '本报|记\\s?者|通\\s?讯\\s?员|实习|见习|特约|全媒体|融媒|首席',
  `摄|供[图稿]|提供|(?<=社)${SENT}(?!\\p{Script=Han})|图文报道|报道|发自|文\\s?[/:：·]|图\\s?[/:：]|综合|${OTHERS}`,
].join('|');

/** What may stand in a signature, each a named group of `TOKEN`; the first that fits counts. */
const TOKENS: Readonly<Record<string, string>> = {
  school: `\\p{Script=Han}{2,12}(?:${SCHOOL_ENDING})[\\p{Script=Han}\\d()（）]{0,10}(?=\\s)`,
  office: `\\p{Script=Han}{2,10}(?:${DISTINCT_OFFICE_ENDING}|${HOLDER_ENDING})(?=\\s+\\p{Script=Han})`,
  address: '(?<=[（(])[^（）()]{2,28}(?:信箱|[号室楼栋村组弄巷省市县区镇乡])(?=\\s)',
  sender: '[寄投供来撰荐讲口写执记译编]\\p{Script=Han}[人者](?=[:：])',
  compiler: `(?:${COMPILING})\\s?[/／|:：]`,
  writer: `(?:${WRITING}|文)\\s?[/／|:：](?!\\s?图)`,
  role: withPrefixes(`(?:${ROLE_WORD}(?!(?<=撰稿人?)\\s?[/／|:：])|整理)`),
  both: '文\\s?[/·、]?\\s?图|图\\s?[/·、]?\\s?文',
  text: '(?<=[/／|｜]\\s?)(?:文字?(?!\\s?[/／|｜:：图])|[诗词画书曲](?!\\p{Script=Han}))|文(?=\\s+\\p{Script=Han}(?:\\p{Script=Han}|\\s){1,4}\\s*图[）)]?$)',
  shooter:
    '(?:图片?|摄影?(?=\\s?[:：]))\\s?[/／:：]|(?:(?<!\\p{Script=Han}\\s?)|(?<=文字?\\s?[/／:：].*))摄影?\\s?[/／:：]',
  photo: '摄(?!影报道)影?|图(?=[）)]?$)|(?<=[/／|｜]\\s?)图片?(?=[\\s,，、）)])',
  given: `供图|提供|(?<=社)${SENT}(?!\\p{Script=Han})`,
  filler: `供稿|(?:本[栏版文])?(?:图片|照片)均?[为由]|(?<=(?![文图摄者员])\\p{Script=Han})\\s?[（(][^（）()]{2,10}[）)](?=$|\\s)|(?<=摄|报道)\\s?[（(][^（）()]{2,10}[）)]|摄影报道|图文报道|综合|资料图片|资料照片|图片|照片|由|据|报道|发自\\p{Script=Han}+|${OTHERS}`,
  name: `${SET_WIDE}|${LATIN}|\\p{Script=Han}(?:\\p{Script=Han}|·)*?(?=$|[^\\p{Script=Han}·]|${BEHIND_NAME})`,
};
const TOKEN = patternOf(
  Object.entries(TOKENS)
    .map(([group, pattern]) => `(?<${group}>${pattern})`)
    .join('|'),
  'gu',
);

/** A commentary may be signed by the editorial office alone. */
const OFFICE =
  /^[^\p{Script=Han}]*(?<office>\p{Script=Han}{0,6}(?:评论员|编辑部|观察员))[^\p{Script=Han}]*$/u;

function readSignature(flat: string): Signed[] {
  const office = OFFICE.exec(flat)?.groups?.['office'];
  if (office === undefined) return readPeople(flat);
  const start = flat.indexOf(office);
  return [{ role: '评论员', name: office, start, end: start + office.length }];
}

const STROKE = /[/／|｜]\s?$/u;

function readPeople(flat: string): Signed[] {
  const signed: Signed[] = [];
  let role: BylineRole = '作者';
  let pending: Signed[] = [];
  const close = (as?: BylineRole) => {
    signed.push(...pending.map((one) => (as === undefined ? one : { ...one, role: as })));
    pending = [];
  };
  for (const token of flat.matchAll(TOKEN)) {
    const groups = token.groups ?? {};
    if (groups['text'] !== undefined) close();
    else if (groups['role'] !== undefined) {
      const isCompiled = groups['role'] === '整理' && pending.every((one) => one.role === '作者');
      close(isCompiled ? '整理' : undefined);
      role = canonical(groups['role'].replace(/\s/gu, ''));
    } else if (groups['both'] !== undefined) close('文/图');
    else if (groups['photo'] !== undefined) {
      // After a role a slash joins 摄 or 图 to the last name alone.
      const isLast = role !== '作者' && STROKE.test(flat.slice(0, token.index));
      const last = isLast ? pending.pop() : undefined;
      close(isLast ? undefined : '摄影');
      if (last !== undefined) signed.push({ ...last, role: '摄影' });
    } else if (groups['given'] !== undefined) close('供图');
    else if (groups['compiler'] !== undefined) {
      close();
      role = '整理';
    } else if (groups['writer'] !== undefined || groups['shooter'] !== undefined) {
      close();
      role = groups['writer'] === undefined ? '摄影' : '作者';
    } else if (groups['name'] !== undefined) {
      pending.push(...peopleAt(token.index, token[0]).map((person) => ({ role, ...person })));
    }
  }
  close();
  return signed;
}

/** One name, or several that are set without a space between them. */
function peopleAt(start: number, printed: string): Omit<Signed, 'role'>[] {
  const names = cutNames(printed) ?? [printed];
  let at = start;
  return names.map((name) => {
    const from = at;
    at += name.length;
    return { name: name.replace(/\s/gu, /^[A-Z]/u.test(name) ? ' ' : ''), start: from, end: at };
  });
}

function canonical(word: string): BylineRole {
  if (word.includes('通讯员')) return word.includes('特约') ? '特约通讯员' : '通讯员';
  if (word.includes('实习生')) return '实习生';
  if (word.includes('评论员')) return '评论员';
  if (word.includes('记者')) {
    if (/见习|实习/u.test(word)) return '见习记者';
    return word.includes('特约') ? '特约记者' : '记者';
  }
  if (word.includes('编辑')) return '编辑';
  if (word.includes('整理')) return '整理';
  return '作者';
}

function toSpans(chars: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const at of chars) {
    const last = spans.at(-1);
    if (last?.end === at) last.end = at + 1;
    else spans.push({ start: at, end: at + 1 });
  }
  return spans;
}
