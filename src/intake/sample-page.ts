import { parsePage } from '../parser/parse-page.ts';
import type { ParsedPage } from '../parser/types.ts';

/** For tests: a page that begins with some lines and goes on with a report. */
export function samplePageWith(top: string, report = '全线通车，两岸群众出行更加方便。'): ParsedPage {
  return parsePage(`${top}\n\n城东修好三座桥\n\n本报讯（记者 王一）${report}\n`, () => undefined, 'page.txt');
}
