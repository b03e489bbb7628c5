import { readListening } from './read-listening.ts';
import { runCommand } from './run-command.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';

/** `npm run preview`: serves the archive as it was last built. */
await runCommand(async () => {
  const listening = readListening(process.argv.slice(2), process.env);
  await serveUntilStopped(listening);
});
