import { Converter } from 'opencc-js/t2cn';
import { FIRST_HAN, LAST_HAN } from '../../text/han.ts';
import { range } from '../../text/range.ts';

/** Characters that the converter keeps, because only phrases decide: 著重 is 着重, 著名 is not. */
const BY_PHRASE = '著着甚什瞭了藉借';

/** Every traditional character followed by its simplified form: a small part of the converter, which chooses by phrases. */
export function simplifiedCharacters(): string {
  const convert = Converter({ from: 't', to: 'cn' });
  return range(FIRST_HAN, LAST_HAN)
    .map((code) => String.fromCodePoint(code))
    .map((character) => [character, convert(character)] as const)
    .filter(([character, simplified]) => simplified !== character && simplified.length === 1)
    .flat()
    .join('')
    .concat(BY_PHRASE);
}
