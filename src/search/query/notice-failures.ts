/** Pagefind swallows a file that it can not load and goes on without it; all that shows is a line on the console. */
const LOST_FILE = /^(?:Failed to load|Decompressing|Pagefind)/;

/** Runs a search of Pagefind and tells whether it worked on all the files that it needed. One at a time. */
export async function noticeFailures<Value>(
  run: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly complete: boolean }> {
  const log = console.error;
  let complete = true;
  console.error = (...messages: unknown[]) => {
    if (LOST_FILE.test(String(messages[0]))) complete = false;
    log(...messages);
  };
  try {
    return { value: await run(), complete };
  } finally {
    console.error = log;
  }
}
