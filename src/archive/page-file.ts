/** File of the raw text of a page. */
export function pageFile(pageId: string): string {
  return `content/pages/${pageId}.txt`;
}
