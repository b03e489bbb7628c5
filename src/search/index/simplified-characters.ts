import { Converter } from 'opencc-js/t2cn';

/** The blocks in which nearly all traditional characters in use stand. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Every traditional character followed by its simplified form: a small part of the converter, which chooses by phrases. */
export function simplifiedCharacters(): string {
  const convert = Converter({ from: 't', to: 'cn' });
  const all = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCodePoint(FIRST + at));
  return all
    .map((character) => [character, convert(character)] as const)
    .filter(([character, simplified]) => simplified !== character && simplified.length === 1)
    .flat()
    .join('');
}
