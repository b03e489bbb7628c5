import { buildAndReport } from './build/build-site.ts';
import { runCommand } from './run/run-command.ts';

/** `npm run build`: the archive from `content/` into `dist/`. */
await runCommand(() => buildAndReport());
