/** What a command was asked for, or how it is used where that is nothing that it can do. */
export function withUsage<Options>(usage: string, read: () => Options): Options {
  try {
    return read();
  } catch (cause) {
    throw new Error(usage, { cause });
  }
}
