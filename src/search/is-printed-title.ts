/** Whether a title is a headline that search knows, not opening words in 〔 〕 that stand in for one. */
export function isPrintedTitle(title: string): boolean {
  return !title.startsWith('〔');
}
