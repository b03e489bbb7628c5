/** What machines read of an article. */
export interface ArticleHeadView {
  /** Names and contents of `meta` elements, in order. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  readonly jsonLd: object;
}
