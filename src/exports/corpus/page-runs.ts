/** Pages that follow each other are kept together up to one whose id ends so, about sixteen of them. */
const LAST = '0';

/**
 * Cuts a list of pages, by their ids, into runs. Where it is cut follows from the pages themselves, so that one that comes or goes
 * changes its own run and no other.
 */
export function cutRuns(pageIds: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let open: string[] = [];
  for (const id of pageIds) {
    open.push(id);
    if (!id.endsWith(LAST)) continue;
    runs.push(open);
    open = [];
  }
  return open.length === 0 ? runs : [...runs, open];
}
