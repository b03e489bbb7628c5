/** What went wrong, as whoever threw it says it. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
