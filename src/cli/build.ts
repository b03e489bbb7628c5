import { buildSite } from './build-site.ts';
import { runCommand } from './run-command.ts';

/** `npm run build`: the archive from `content/` into `dist/`. */
await runCommand(async () => {
  const started = performance.now();
  const { ok, output } = await buildSite(process.env['SITE_URL']);
  if (output) console.error(output);
  if (!ok) throw new Error('The build failed; dist/ is as it was before.');
  console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
});
