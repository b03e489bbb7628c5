import { issueIds } from './issue/issue-ids.ts';
import { PROJECT_ROOT } from './run/project-folders.ts';
import { runCommand } from './run/run-command.ts';

/** `npm run issue-ids`: registers the ids of new articles and the addresses of new names. */
await runCommand(async () => {
  const { ids, names, count } = await issueIds(PROJECT_ROOT);
  console.log(`登记了 ${ids.length} 个新编号，共 ${count} 个；${names.length} 个署名者地址。`);
});
