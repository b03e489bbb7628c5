import { readListening } from './serve/listen.ts';
import { runCommand } from './run/run-command.ts';
import { serveUntilStopped } from './serve/serve-site.ts';

/** `npm run preview`: serves the archive as it was last built. */
await runCommand(async () => {
  const listening = readListening(process.argv.slice(2), process.env);
  await serveUntilStopped(listening);
});
