/** Shorter builds are over before anybody asks. */
const SILENCE_MS = 10_000;

/** Tells every ten seconds how many of so many things are done, and how long the others take if they are like these. */
export function tellProgress(
  total: number,
  what: string,
  { now, say }: { readonly now: () => number; readonly say: (line: string) => void } = CONSOLE,
): (done: number) => void {
  const started = now();
  let told = started;
  return (done) => {
    const at = now();
    if (at - told < SILENCE_MS) return;
    told = at;
    const left = ((at - started) / done) * (total - done);
    say(`${done} of ${total} ${what}, ${Math.ceil(left / 1000)} s left`);
  };
}

const CONSOLE = { now: () => performance.now(), say: (line: string) => console.error(line) };
