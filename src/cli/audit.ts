import { parseArgs } from 'node:util';
import { auditPatiently, formatAudit } from './audit/page-audit.ts';
import { runLighthouse } from './audit/lighthouse.ts';
import { getBrowser } from './run/browser.ts';
import { getSiteDirectory } from './run/project-folders.ts';
import { runCommand } from './run/run-command.ts';
import { serveSite } from './serve/serve-site.ts';
import { pageTypes } from './site/page-types.ts';

/** `npm run audit -- article search`: what Lighthouse says of these types of page, or of all of them. Exit code 1 below 100. */
await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const directory = getSiteDirectory();
  const browser = getBrowser();
  const chosen = chooseTypes(positionals);
  const server = await serveSite(directory, { port: 0, host: undefined });
  let belowFull = 0;
  try {
    for (const [type, address] of chosen) {
      const audit = await auditPatiently(() => runLighthouse(new URL(address, server.url).href, browser));
      for (const line of formatAudit(type, audit)) console.log(line);
      if (audit.scores.some(({ score }) => score < 1)) belowFull += 1;
    }
  } finally {
    await server.close();
  }
  if (belowFull > 0) throw new Error(`${belowFull} of ${chosen.length} pages are below 100.`);
});

function chooseTypes(names: readonly string[]): readonly (readonly [type: string, address: string])[] {
  const all = Object.entries(pageTypes());
  const unknown = names.find((name) => !all.some(([type]) => type === name));
  if (unknown !== undefined)
    throw new Error(
      `There is no page type “${unknown}”: choose from ${all.map(([type]) => type).join(', ')}.`,
    );
  return names.length === 0 ? all : all.filter(([type]) => names.includes(type));
}
