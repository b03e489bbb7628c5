import type { IncomingMessage } from 'node:http';
import { timingSafeEqual } from 'node:crypto';
import { TOKEN_HEADER } from '../../records/desk-protocol.ts';

/** What of a request says who asks. */
type Asking = Pick<IncomingMessage, 'headers' | 'method'>;

/** Why a request is refused: it is not for this address, comes from a page of another, or does not know the token. */
export function refusalOf({ headers, method }: Asking, own: string, token: string): string | undefined {
  if (headers.host !== own) return '这个地址不是编辑台的。';
  if (headers.origin !== undefined && headers.origin !== `http://${own}`) return '编辑台不回答别处的网页。';
  if (method === 'GET') return undefined;
  if (method !== 'POST') return '编辑台只回答 GET 与 POST。';
  const sent = headers[TOKEN_HEADER];
  return typeof sent === 'string' && isSame(sent, token)
    ? undefined
    : '口令不对：请用启动编辑台时显示的地址打开。';
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
