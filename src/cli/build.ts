import { buildAndTell } from './build-and-tell.ts';
import { runCommand } from './run-command.ts';

/** `npm run build`: the archive from `content/` into `dist/`. */
await runCommand(() => buildAndTell(process.env['SITE_URL']));
