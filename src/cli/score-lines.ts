/** How many lines of one role were expected, were parsed, and are the same: article, role and text. */
export interface RoleScore {
  readonly role: string;
  readonly expected: number;
  readonly parsed: number;
  readonly same: number;
}

/** Counts lines of the notation `1 headline | text` by role; the last row, 全部, sums them. */
export function scoreLines(
  pages: readonly { readonly expected: readonly string[]; readonly parsed: readonly string[] }[],
): RoleScore[] {
  const roles = [
    ...new Set(pages.flatMap(({ expected, parsed }) => [...expected, ...parsed].map(roleOf))),
  ].sort();
  const count = (role: string, accepts: (line: string) => boolean): RoleScore => {
    const sums = { expected: 0, parsed: 0, same: 0 };
    for (const page of pages) {
      const expected = page.expected.filter(accepts);
      const parsed = page.parsed.filter(accepts);
      sums.expected += expected.length;
      sums.parsed += parsed.length;
      sums.same += countSame(expected, parsed);
    }
    return { role, ...sums };
  };
  return [...roles.map((role) => count(role, (line) => roleOf(line) === role)), count('全部', () => true)];
}

function roleOf(line: string): string {
  return /^\S+ (?<role>\S+) \|/u.exec(line)?.groups?.['role'] ?? '?';
}

/** Each expected line is met by one parsed line at most. */
function countSame(expected: readonly string[], parsed: readonly string[]): number {
  const rest = [...parsed];
  return expected.filter((line) => {
    const at = rest.indexOf(line);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  }).length;
}
