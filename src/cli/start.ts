import { buildAndReport } from './build/build-site.ts';
import { listen, readListening } from './serve/listen.ts';
import { runCommand } from './run/run-command.ts';
import { serveUntilStopped } from './serve/serve-site.ts';

/** `npm start`: builds the archive and serves it. The address is the last line. */
await runCommand(async () => {
  const listening = readListening(process.argv.slice(2), process.env);
  // A taken port is reported now, not after the build.
  const trial = await listen((_, response) => response.end(), listening);
  await trial.close();
  await buildAndReport(trial.url);
  await serveUntilStopped(listening);
});
