/** What the result list shows of an article before its text is fetched. */
export interface ArticleHead {
  readonly id: string;
  readonly title: string;
  /** Lines of the kicker, in one. */
  readonly kicker: string;
  /** The date in words, as lists show it. */
  readonly date: string;
}
