import { createHash } from 'node:crypto';
import { memoize } from '../../text/memoize.ts';
import { between, END, STYLE } from './page-styles.ts';

/**
 * A page with a policy (CSP) under which only files of the site and the scripts and styles that stand in the page are run, applied
 * and asked, and the origins in `asked`: text that is taken for markup by mistake stays without effect.
 */
export function withPolicy(html: string, asked: readonly string[] = []): string {
  const scripts = SCRIPTS.flatMap((start) => between(html, start, '</script>'));
  const directives = {
    // Scripts, styles, pictures, workers and requests: each further name of a directive is paid for in every page.
    'default-src': ["'self'", ...hashesOf(scripts), ...hashesOf(between(html, STYLE, END))],
    ...(asked.length > 0 && { 'connect-src': ["'self'", ...asked] }),
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
  const policy = Object.entries(directives).map(([name, sources]) => `${name} ${sources.join(' ')}`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`;
  const found = html.replace(CHARSET, (charset) => `${charset}${meta}`);
  if (found === html) throw new Error('Unexpected page without its encoding, expected <meta charset>');
  return found;
}

const CHARSET = /<meta charset="utf-8" ?\/?>/u;
/** Scripts in the page that are run: data blocks have a type of their own. */
const SCRIPTS = ['<script>', '<script type="module">'];

function hashesOf(contents: readonly string[]): string[] {
  return [...new Set(contents)].map(sourceOf);
}

/** Pages share their scripts and styles. */
const sourceOf = memoize(
  (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
);
