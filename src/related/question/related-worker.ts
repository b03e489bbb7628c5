import { askBundles, type PagefindProgram } from './ask-bundles.ts';
import type { RelatedQuestion, RelatedReply } from './related-question.ts';

/** Answers one question and is ended by whoever asked it: Pagefind's memory goes with it, and the next question starts like this one. */
const faults: string[] = [];

// Pagefind goes on without files that it could not load or read, and reports them on the console alone.
console.error = (...what: readonly unknown[]) => {
  faults.push(what.map(String).join(' '));
};
// What it does not wait for fails once more where it is waited for.
addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
});

/** A file of the index has some kilobytes; a line that needs longer than this for one has gone dead. */
const PATIENCE_MS = 20_000;

addEventListener('message', async ({ data }: MessageEvent<RelatedQuestion>) => {
  fetchPatiently(data.isFresh ? 'reload' : 'default');
  try {
    const program: PagefindProgram = await import(/* @vite-ignore */ programOf(data));
    reply({ type: 'answer', answer: { ...(await askBundles(program, data)), faults } });
  } catch (problem) {
    reply({ type: 'failure', reason: [String(problem), ...faults].join('; ') });
  }
});

/** A browser keeps a module that it failed to load, so a new attempt takes a new address. */
function programOf({ program, isFresh }: RelatedQuestion): string {
  return isFresh ? `${program}?${Date.now()}` : program;
}

/** Gives every fetch of Pagefind an end. The engine, which lies in each bundle, is fetched once. */
function fetchPatiently(cache: RequestCache): void {
  const fetchFile = globalThis.fetch;
  let engine: Promise<Response> | undefined;
  globalThis.fetch = async (input) => {
    const isEngine = ENGINE.test(String(input));
    if (isEngine && engine !== undefined) return (await engine).clone();
    const response = fetchFile(input, { cache, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (isEngine) engine = response;
    return isEngine ? (await response).clone() : response;
  };
}

const ENGINE = /\/wasm\.[\w-]+\.pagefind$/u;

function reply(message: RelatedReply): void {
  postMessage(message);
}
