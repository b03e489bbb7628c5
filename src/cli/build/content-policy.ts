import { createHash } from 'node:crypto';
import { memoize } from '../../text/memoize.ts';
import type { StyledPage } from './page-styles.ts';

/**
 * A page with a policy (CSP) under which only files of the site and the scripts and the style that stand in the page are run,
 * applied and asked, and the origins in `asked`: text that is taken for markup by mistake stays without effect.
 */
export function withPolicy({ before, style, after }: StyledPage, asked: readonly string[] = []): string {
  const scripts = [before, after].flatMap(scriptsIn);
  const directives = {
    // Scripts, styles, pictures, workers and requests: each further name of a directive is paid for in every page.
    'default-src': ["'self'", ...new Set(scripts.map(sourceOf)), ...(style === '' ? [] : [sourceOf(style)])],
    ...(asked.length > 0 && { 'connect-src': ["'self'", ...asked] }),
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
  const policy = Object.entries(directives).map(([name, sources]) => `${name} ${sources.join(' ')}`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`;
  const withMeta = before.replace(CHARSET, (charset) => `${charset}${meta}`);
  if (withMeta === before) throw new Error('Unexpected page without its encoding, expected <meta charset>');
  return withMeta + style + after;
}

const CHARSET = /<meta charset="utf-8" ?\/?>/u;
/** Scripts in the page that are run: data blocks have a type of their own. */
const SCRIPT = /<script(?: type="module")?>(?<content>.*?)<\/script>/gsu;

function scriptsIn(html: string): readonly string[] {
  return [...html.matchAll(SCRIPT)].map(({ groups }) => groups?.['content'] ?? '');
}

/** Pages share their scripts and styles. */
const sourceOf = memoize(
  (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
);
