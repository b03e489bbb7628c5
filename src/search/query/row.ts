/** Where the places of a row are: nowhere, in its own bytes, or in files apart. */
export type RowPlaces =
  | { readonly kind: 'none' }
  | { readonly kind: 'here'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'apart';
      /** Number of the first file, and where in it they begin. */
      readonly file: number;
      readonly offset: number;
      /** After so many groups they go on in the next file. */
      readonly groupsBefore: readonly number[];
    };

/** Where a token stands: a group for each kind of field of each document that holds it. */
export interface Row {
  /** Each a document and a kind of field, see `zoned`; rising. */
  readonly groups: readonly number[];
  /** How often it stands in each. */
  readonly counts: readonly number[];
  readonly places: RowPlaces;
}
