import { buildSite } from './build-site.ts';

/** Builds the archive and tells how it went, for the commands that people start. */
export async function buildAndTell(siteUrl: string | undefined): Promise<void> {
  const started = performance.now();
  try {
    await buildSite(siteUrl);
  } catch (error) {
    if (error instanceof Error) error.message += '\n网站没有生成；dist/ 仍是上一次的。';
    throw error;
  }
  console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
