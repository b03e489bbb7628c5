/** Where the archive is published. */
export interface SiteAddress {
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  /** The path below which everything stands; `/` at the root of the host, and always with a slash at its end. */
  readonly base: string;
}

/**
 * Reads `SITE_URL`: an address on the web, with a path if the site is not at the root of its host.
 * @throws Error in Chinese when it is anything else.
 */
export function parseSiteAddress(text: string): SiteAddress {
  const problem = problemOfSiteAddress(text);
  if (problem !== undefined) throw new Error(`SITE_URL ${problem}`);
  const { origin, pathname } = new URL(text);
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

/** Why nothing can be published at an address, in Chinese; nothing when it can. */
export function problemOfSiteAddress(text: string): string | undefined {
  const problem = problemOf(URL.parse(text), text);
  return problem === undefined
    ? undefined
    : `“${text}”${problem}，应如 https://example.org/ 或 https://example.org/henan/。`;
}

function problemOf(url: URL | null, text: string): string | undefined {
  if (url === null || !/^https?:\/\/[^/\\]/iu.test(text)) return '不是 http 或 https 地址';
  // Programs that read addresses leave them out, or take them for slashes, without a word.
  if (/[\s\\]/u.test(text)) return '带有空白或反斜线';
  if (url.username !== '' || url.password !== '') return '带有用户名或密码';
  if (/[?#]/u.test(text)) return '带有查询（?）或片段（#）';
  if (!/^(?:\[[\da-f:]+\]|[a-z\d.-]+)$/u.test(url.hostname)) return '的主机名含有不能用的字符';
  if (url.pathname.includes('//')) return '的路径含有连续的斜线';
  if (/\.html?\/?$/iu.test(url.pathname)) return '是一个网页，不是网站所在的目录';
  if (!/^[\w/.~-]*$/u.test(url.pathname)) return '的路径含有字母、数字和 - _ . ~ 以外的字符';
  return undefined;
}

/** Where a site is served that nobody has published. */
export const LOCAL_ADDRESS = 'http://localhost:4321/';
