import { existsSync } from 'node:fs';
import { readListening } from './read-listening.ts';
import { runCommand } from './run-command.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';
import { SITE_DIRECTORY } from './site-directory.ts';

/** `npm run preview`: serves the archive as it was last built. */
await runCommand(async () => {
  const listening = readListening(process.argv.slice(2), process.env);
  if (!existsSync(SITE_DIRECTORY)) throw new Error('Nothing is built yet: run `npm run build` first.');
  await serveUntilStopped(listening);
});
