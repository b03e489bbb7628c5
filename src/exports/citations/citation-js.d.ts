/** The part of the packages that tests use; they ship no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Parses a text of the named format into items of CSL-JSON. */
      readonly chain: (
        text: string,
        options: { readonly forceType: string },
      ) => readonly Readonly<Record<string, unknown>>[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
