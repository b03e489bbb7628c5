/** The regular expression of a template, read with the flag `u`; backslashes stand as in a literal. */
export function pattern(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(String.raw(strings, ...parts), 'u');
}
