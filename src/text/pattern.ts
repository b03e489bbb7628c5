/** The regular expression of a template, read with the flag `u`; backslashes stand as in a literal. */
export function pattern(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(String.raw(strings, ...parts), 'u');
}

/** Tells of a text whether the pattern matches it. */
export function matching(expression: RegExp): (text: string) => boolean {
  return (text) => expression.test(text);
}
