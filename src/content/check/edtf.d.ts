/** The part of the package that is used here; it ships no types. */
declare module 'edtf' {
  /** Milliseconds since 1970 of the first and the last instant, UTC. */
  export interface ExtendedDate {
    readonly min: number;
    readonly max: number;
  }
  /** @throws when the text is no EDTF. */
  export default function edtf(text: string): ExtendedDate;
}
