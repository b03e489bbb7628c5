/** The function, called once for each argument; `compute` must be pure. */
export function memoize<Argument, Value extends NonNullable<unknown>>(
  compute: (argument: Argument) => Value,
): (argument: Argument) => Value {
  const known = new Map<Argument, Value>();
  return (argument) => {
    const before = known.get(argument);
    if (before !== undefined) return before;
    const value = compute(argument);
    known.set(argument, value);
    return value;
  };
}
