import { Converter } from 'opencc-js/t2cn';
import { range } from '../../text/range.ts';

/** The blocks in which nearly all traditional characters in use stand. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Characters that the converter keeps, because only phrases tell: 著重 is 着重, 著名 is not. */
const BY_PHRASE = '著着甚什瞭了藉借';

/** Every traditional character followed by its simplified form: a small part of the converter, which chooses by phrases. */
export function simplifiedCharacters(): string {
  const convert = Converter({ from: 't', to: 'cn' });
  return range(FIRST, LAST)
    .map((code) => String.fromCodePoint(code))
    .map((character) => [character, convert(character)] as const)
    .filter(([character, simplified]) => simplified !== character && simplified.length === 1)
    .flat()
    .join('')
    .concat(BY_PHRASE);
}
