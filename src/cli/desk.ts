import { randomBytes } from 'node:crypto';
import { dayInBeijing } from '../text/days.ts';
import { bundleClient } from './desk/bundle-client.ts';
import { clearDrafts } from './desk/content-store.ts';
import { deskAnswers } from './desk/desk-answers.ts';
import { serveDesk } from './desk/serve-desk.ts';
import { PROJECT_ROOT } from './run/project-folders.ts';
import { runCommand } from './run/run-command.ts';
import { runScript } from './run/run-program.ts';
import { readListening } from './serve/listen.ts';

/** Long enough that nobody guesses it. */
const TOKEN_BYTES = 16;

/** Beside the site, which may be open, too. */
const DEFAULT_PORT = '4322';

/** `npm run desk`: where pages are taken in, corrected and published in the browser, on this machine only. */
await runCommand(async () => {
  const { port } = readListening(process.argv.slice(2), { PORT: DEFAULT_PORT, ...process.env });
  const drafts = await clearDrafts(PROJECT_ROOT);
  if (drafts.length > 0) console.log(`上次保存时中断，删去了写到一半的 ${drafts.join('、')}；原文件完好。`);
  const answers = deskAnswers({
    root: PROJECT_ROOT,
    today: () => dayInBeijing(new Date()),
    build: () => runScript('src/cli/build.ts', []),
    check: () => runScript('src/cli/check-site.ts', []),
  });
  // The first pages of a process take ten times as long as later ones: nobody is to wait for them.
  await answers['tray']?.({ from: 0 });
  const server = await serveDesk({
    port,
    token: randomBytes(TOKEN_BYTES).toString('hex'),
    client: await bundleClient(),
    answers,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  console.log(`编辑台已打开，只有这台机器能用，Ctrl-C 关闭：\n${server.url}`);
});
