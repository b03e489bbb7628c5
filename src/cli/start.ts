import { buildAndTell } from './build-and-tell.ts';
import { listen } from './listen.ts';
import { readListening } from './read-listening.ts';
import { runCommand } from './run-command.ts';
import { serveUntilStopped } from './serve-until-stopped.ts';

/** `npm start`: builds the archive and serves it. The address is the last line. */
await runCommand(async () => {
  const listening = readListening(process.argv.slice(2), process.env);
  // A taken port is told now, not after the build.
  const trial = await listen((_, response) => response.end(), listening);
  await trial.close();
  await buildAndTell(process.env['SITE_URL'] ?? trial.url.replace(/\/$/, ''));
  await serveUntilStopped(listening);
});
