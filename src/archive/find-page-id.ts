/** The id of the page whose raw text stands in a file; nothing when the file is of another kind. */
export function findPageId(file: string): string | undefined {
  return /^content\/pages\/(?<id>[^/]+)\.txt$/u.exec(file)?.groups?.['id'];
}
