/** What a record of intake says to the person who checks it; the desk finds it again by these words. */
export const intakeWords = {
  /** Stands in the comment of what a person should check. */
  toCheck: '请核实',
  /** Stands in the first line until a person has confirmed the record. */
  writtenByAdd: '由 npm run add 写成',
} as const;
