/** So many texts are remembered before all are forgotten: more than a page has, few enough for any machine. */
const MOST = 4096;

/** The same claim about a text, computed once for each text of a page. `measure` must be pure. */
export function rememberByText<Value>(measure: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    if (known.size >= MOST) known.clear();
    const value = measure(text);
    known.set(text, { value });
    return value;
  };
}
