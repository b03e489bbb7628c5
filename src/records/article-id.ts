/** The id of the page that an article stands on: the id of an article begins with it. */
export function pageIdOf(articleId: string): string {
  return articleId.slice(0, articleId.indexOf('-'));
}
